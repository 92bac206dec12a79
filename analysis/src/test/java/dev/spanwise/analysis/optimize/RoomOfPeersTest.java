package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RoomOfPeersTest {
    private static final int ANN = 1;
    private static final int BOB = 2;

    private final RoomOfPeers peers = new RoomOfPeers();

    @Test
    void aTeamGoesWhereItFitsWithTheLeastRoomLeftOver() {
        peers.add(ANN, 5);
        peers.add(BOB, 3);

        assertThat(peers.take(2)).isEqualTo(new RoomOfPeers.Place(BOB, 2));
        assertThat(peers.take(2)).isEqualTo(new RoomOfPeers.Place(ANN, 2));
    }

    @Test
    void aTeamTooLargeForAnybodyIsSplitLargestRoomFirst() {
        peers.add(ANN, 2);
        peers.add(BOB, 3);

        assertThat(peers.take(4)).isEqualTo(new RoomOfPeers.Place(BOB, 3));
        assertThat(peers.take(1)).isEqualTo(new RoomOfPeers.Place(ANN, 1));
    }

    @Test
    void nobodyHasRoom() {
        peers.add(ANN, 0);

        assertThatThrownBy(() -> peers.take(1)).isInstanceOf(NoSuchElementException.class);
    }
}
