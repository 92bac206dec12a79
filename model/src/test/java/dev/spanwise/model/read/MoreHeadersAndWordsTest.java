package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units in headers, and what payroll systems and public bodies call things. */
class MoreHeadersAndWordsTest {
    /** Of what kind pay is stands before the word for it or behind. */
    @ParameterizedTest
    @CsvSource({
        "Monatsgehalt brutto,48000",
        "Brutto Grundgehalt jährlich,4000",
        "Gehalt pro Monat,48000",
        "Salary per month,48000",
        "Salary (gross) p.a.,4000",
        "Stipendio mensile lordo,48000",
        "Sueldo bruto mensual,48000",
        "Salaire mensuel brut,48000",
        "Salário bruto mensal,48000"
    })
    void payAndItsKind(String header, double yearly) {
        ReadResult result = Reading.of("ID,Name,Manager," + header + "\n1,Ann,,4000\n2,Bo,1,4000\n3,Cy,1,4000\n");
        assertThat(result.chart().getPosition("2").number(Field.SALARY)).isEqualTo(yearly);
    }

    /** Nothing but a unit, above numbers that people are paid. */
    @ParameterizedTest
    @ValueSource(strings = {"TEUR", "in TEUR", "TK EUR", "k€", "[T€]", "kCHF"})
    void thousandsAlone(String header) {
        String csv = "ID;Name;Manager;" + header + "\n1;Ann;;85,5\n2;Bo;1;62\n3;Cy;1;48,25\n";
        assertThat(Reading.of(csv).chart().getPosition("3").number(Field.SALARY))
                .isEqualTo(48_250);
        String budget = csv.replace("85,5", "12500").replace("62", "4000").replace("48,25", "900");
        assertThat(Reading.of(budget).chart().getPosition("3").number(Field.SALARY))
                .isNaN();
    }

    /** Words of its kind alone, or beside other things, are no pay. */
    @ParameterizedTest
    @ValueSource(strings = {"Gross", "Bonus per year", "Brutto", "Gehalt Vorjahr", "Monat", "Annual Revenue"})
    void otherSumsAreNoPay(String header) {
        ReadResult result = Reading.of("ID,Name,Manager," + header + "\n1,Ann,,4000\n2,Bo,1,4000\n3,Cy,1,4000\n");
        assertThat(result.chart().getPosition("2").number(Field.SALARY)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "Salary (k€),180,180000",
        "Gehalt in TEUR,180,180000",
        "Annual Salary ($000s),95.5,95500",
        "Jahresentgelt [T€],80,80000",
        "年収（万円）,800,8000000",
        "Base Salary in thousands,70,70000",
        "Salary USD,70000,70000",
        "Base pay TK EUR,70,70000",
        "Gehalt in TK€,82.5,82500",
        "Base pay TK EUR,70000,70000",
        "Annual pay (TK CHF),95,95000",
        "Jahresbruttogehalt in EUR,70000,70000"
    })
    void payIsInTheUnitOfItsHeader(String header, String pay, double amount) {
        ReadResult result =
                Reading.of("id;name;manager;" + header + "\n1;Ann;;" + pay + "\n2;Bob;1;" + pay + "\n3;Cyd;1;" + pay);
        assertThat(result.chart().getPosition("1").number(Field.SALARY)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "AZ [h/Wo],39,19.5",
        "FTE,38.5,19.25",
        "Beschäftigungsumfang,40,20",
        "Pensum,100,50",
        "Syss.grad,100 %,50 %",
        "Taux d'occupation,100%,50%",
        "Arbeitszeit in %,'100,00','50,00'"
    })
    void aFullPostIsKnownByItsHoursOrPercent(String header, String full, String half) {
        ReadResult result = Reading.of("id;name;manager;" + header + "\n1;Ann;;" + full + "\n2;Bob;1;" + full
                + "\n3;Cyd;1;" + full + "\n4;Dan;1;" + half + "\n");
        assertThat(result.chart().getPosition("1").number(Field.FTE)).isEqualTo(1);
        assertThat(result.chart().getPosition("4").number(Field.FTE)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auslastung %", "Part-time %", "Workload (%)", "Teilzeit in Prozent", "% temps partiel"})
    void percentOfAPostIsKnownByMostWhoHaveAll(String header) {
        ReadResult result = Reading.of(
                "id;name;manager;" + header + "\n1;Ann;;100\n2;Bob;1;100,00\n3;Cyd;1;100 %\n4;Dan;1;62,5\n5;Eve;1;\n");
        assertThat(result.chart().getPosition("1").number(Field.FTE)).isEqualTo(1);
        assertThat(result.chart().getPosition("4").number(Field.FTE)).isEqualTo(0.625);
        assertThat(result.notes()).contains("\"" + header + "\" is given in percent: 100 is one full post.");
    }

    /** Yes and no, shares of which most are 0, of which few are 100, and more than all. */
    @ParameterizedTest
    @CsvSource({
        "Part Time,1,0,0",
        "Part-time %,0,0,50",
        "Part time,100,100,50",
        "Auslastung %,85,92,100",
        "Workload %,100,100,140",
        "Bonus %,100,100,50"
    })
    void otherPercentIsNot(String header, String first, String second, String third) {
        ReadResult result = Reading.of("id;name;manager;" + header + "\n1;Ann;;" + first + "\n2;Bob;1;" + second
                + "\n3;Cyd;1;" + third + "\n");
        assertThat(result.chart().getPosition("1").number(Field.FTE)).isNaN();
    }

    /** A header that speaks of something else is no part of a post, whatever numbers stand below. */
    @ParameterizedTest
    @ValueSource(strings = {"NumCompaniesWorked", "Hours Worked", "Part Time", "Teilzeit"})
    void otherNumbersAreNoPartOfAPost(String header) {
        ReadResult result = Reading.of("id,name,manager," + header + "\n1,Ann,,2\n2,Bob,1,3\n3,Cyd,1,4\n");
        assertThat(result.chart().getPosition("1").number(Field.FTE)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ruhestand", "Verstorben", "Redundant", "Laid off", "Démissionnaire", "Cessata", "Vyřazen"})
    void whoIsCalledSoHasLeft(String word) {
        ReadResult result = Reading.of("id,name,manager,status\n1,Ann,,Active\n2,Bob,1,Active\n3,Cyd,1," + word + "\n");
        assertThat(result.counts().leftOut(LeftOut.LEAVER)).isEqualTo(1);
    }

    /** A word that is nowhere known counts, and is told with the way to say what it means. */
    @ParameterizedTest
    @CsvSource({"Active,Mothballed", "aktiv,Überhang", "Aktywny,Zawieszony"})
    void anUnknownWordBesideAKnownOneIsTold(String there, String unknown) {
        ReadResult result = Reading.of(
                "id,name,manager,status\n1,Ann,," + there + "\n2,Bob,1," + there + "\n3,Cyd,1," + unknown + "\n");
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.notes()).anyMatch(note -> note.contains(unknown + " (1)") && note.contains("--left"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"On leave", "Contractor", "Vacant", "Notice Period", "Pre-hire", "Probezeit"})
    void knownWordsAreNotAskedAfter(String word) {
        ReadResult result = Reading.of("id,name,manager,status\n1,Ann,,Active\n2,Bob,1,Active\n3,Cyd,1," + word + "\n");
        assertThat(result.notes()).noneMatch(note -> note.contains("--left"));
    }

    @ParameterizedTest
    @CsvSource({"Worker Type,Leihkraft", "Worker Type,Temp", "Type,Agency worker", "Art,Extern", "Kind,Freelancer"})
    void contractorsAreKnownByMoreWordsAndUnderPlainHeaders(String header, String word) {
        ReadResult result = Reading.of("id,name,manager," + header + "\n1,Ann,,Intern\n2,Bob,1,Permanent\n3,Cyd,1,"
                + word + "\n4,Dan,1,Employee\n");
        assertThat(result.chart().positions().filter(position -> position.is(Flag.CONTRACTOR)))
                .extracting(position -> position.id())
                .containsExactly("3");
    }

    /** Whom somebody works for says nothing of how. */
    @ParameterizedTest
    @ValueSource(strings = {"Client", "Customer Type", "Calendar"})
    void otherColumnsWithSuchWordsSayNothing(String header) {
        ReadResult result =
                Reading.of("id,name,manager," + header + "\n1,Ann,,Internal\n2,Bob,1,Internal\n3,Cyd,1,External\n");
        assertThat(result.chart().positions().filter(position -> position.is(Flag.CONTRACTOR)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Pos No,Incumbent Name,Reports To Pos No",
        "Planstelle,Stelleninhaber Name,Vorgesetzte Planstelle",
        "N° poste,Nom du titulaire,N° poste hiérarchique",
        "Código de puesto,Nombre del titular,Puesto superior"
    })
    void aPostWithoutTheNameOfAHolderIsVacant(String post, String holder, String above) {
        ReadResult result = Reading.of(post + "," + holder + "," + above
                + "\nP1,Ann Ash,\nP2,Bob Bay,P1\nP3,,P1\nP4,Cyd Cod,P2\nP5,Dan Doe,P3\n");
        assertThat(result.chart().positions().filter(position -> position.is(Flag.VACANT)))
                .extracting(position -> position.id())
                .containsExactly("P3");
    }

    @ParameterizedTest
    @CsvSource({"term_dt,NULL", "Sep Date,''", "Letzter Arbeitstag,''", "Fin de contrat,-", "LWD,''"})
    void aDayOfLeavingIsKnownWhateverStandsForNone(String header, String none) {
        ReadResult result = Reading.of("id,name,manager," + header + "\n1,Ann,," + none + "\n2,Bob,1," + none
                + "\n3,Cyd,1,2023-05-05\n4,Dan,1," + none + "\n");
        assertThat(result.counts().leftOut(LeftOut.LEAVER)).isEqualTo(1);
    }
}
