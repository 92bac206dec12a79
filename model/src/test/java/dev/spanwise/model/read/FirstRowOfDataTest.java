package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands right below a header: a person whose cells read like headers, or what explains the columns. */
class FirstRowOfDataTest {
    private static final String TREE = "1\n  2\n    4\n  3\n";

    private static String people(String nobody, String state) {
        String rows = "1,Ann Able,%1$s,%2$s\n2,Bo Bull,1,%2$s\n3,Cy Cox,1,%2$s\n4,Di Dow,2,%2$s\n";
        return String.format(rows, nobody, state);
    }

    /** A state and a word for nobody are headers elsewhere; here the state comes again below. */
    @ParameterizedTest
    @CsvSource({
        "userId;username;managerId;status,User ID;Name;Manager;Status,NO_MANAGER,active",
        "pernr;ename;chef;stat,Personalnummer;Name;Führungskraft;Status,Kein Vorgesetzter,Aktiv",
        "matricule;nom;resp;etat,Matricule;Nom;Responsable;Statut,sans responsable,Actif",
        "id;n;m;s,Employee ID;Full Name;Reports To;Employment Type,,Employee"
    })
    void whoStandsFirstIsAPerson(String names, String labels, String nobody, String state) {
        String head = names.replace(';', ',') + "\n" + labels.replace(';', ',') + "\n";
        String none = nobody == null ? "" : nobody;
        ReadResult result = Reading.of(head + people(none, state));
        assertThat(Reading.drawing(result)).isEqualTo(TREE);
        assertThat(result.chart().getPosition("1").name()).isEqualTo("Ann Able");
    }

    /** Types of all columns but one, which has a unit. */
    @ParameterizedTest
    @ValueSource(strings = {"number,text,number,EUR / year", "Text,Text,Text,%", "integer,string,integer,in Stunden"})
    void aUnitAmongTypesExplainsTheHeader(String types) {
        ReadResult result = Reading.of("Employee ID,Name,Manager ID,Base Pay\n" + types + "\n" + people("", "50000"));
        assertThat(Reading.drawing(result)).isEqualTo(TREE);
    }

    /** A title below is the word that names the column of the managers, and nothing else of the header is known. */
    @ParameterizedTest
    @CsvSource({
        "Etiquette;Wer;Was;Manager,Manager",
        "Foo Key;Foo Who;Foo What;Supervisor,Supervisor",
        "Zeichen;Person hier;Rolle hier;Leiter,Leiter",
        "Repère;Qui;Quoi;Responsable,Responsable"
    })
    void aHeaderIsNoPersonThoughATitleBelowIsItsWord(String header, String title) {
        ReadResult result = Reading.of(header + "\nx.1;Ida Ahn;Head;\nx.2;Ben Moor;" + title
                + ";Ida Ahn\nx.3;Uta Au;Clerk;Ben Moor\nx.4;Sol Ek;Clerk;Ben Moor\n");
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.chart().tops()).isEqualTo(1);
    }
}
