package dev.spanwise.analysis.optimize;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/** Peers with room, to be filled by best fit: a team goes where it fits with the least room left over. */
final class RoomOfPeers {
    /** So many people go to this peer. */
    record Place(int peer, int people) {}

    private final TreeMap<Integer, Deque<Integer>> peersByRoom = new TreeMap<>();

    void add(int peer, int room) {
        if (room > 0) {
            peersByRoom.computeIfAbsent(room, size -> new ArrayDeque<>()).add(peer);
        }
    }

    /**
     * The peer with the least room that is enough for all, or else the one with the most, with as many as it can take.
     * O(log peers).
     *
     * @throws NoSuchElementException when no peer has room
     */
    Place take(int people) {
        Map.Entry<Integer, Deque<Integer>> fitting = peersByRoom.ceilingEntry(people);
        Map.Entry<Integer, Deque<Integer>> chosen = fitting == null ? peersByRoom.lastEntry() : fitting;
        if (chosen == null) {
            throw new NoSuchElementException("no peer has room for " + people + " people");
        }
        int room = chosen.getKey();
        int peer = chosen.getValue().remove();
        if (chosen.getValue().isEmpty()) {
            peersByRoom.remove(room);
        }
        int placed = Math.min(people, room);
        add(peer, room - placed);
        return new Place(peer, placed);
    }
}
