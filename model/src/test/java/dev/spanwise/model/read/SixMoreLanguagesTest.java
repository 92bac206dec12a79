package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Flag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports in Czech, Hungarian, Finnish, Korean, Arabic and Hebrew. */
class SixMoreLanguagesTest {
    private static final String SIX = """
            1
              2
                4
                5
              3
                6
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Osobní číslo|Jméno a příjmení|Nadřízený|Datum ukončení|31.01.2025",
                "Törzsszám|Név|Közvetlen vezető|Kilépés dátuma|2025.01.31.",
                "Henkilönumero|Nimi|Lähiesihenkilö|Työsuhde päättyi|31.1.2025",
                "사번|성명|상급자 사번|퇴사일|2025년 1월 31일",
                "الرقم الوظيفي|الاسم|المدير المباشر|تاريخ انتهاء الخدمة|2025-01-31",
                "מספר עובד|שם|מנהל ישיר|תאריך סיום|31/01/2025"
            })
    void whoLeftOnADayIsLeftOut(String id, String name, String manager, String left, String day) {
        ReadResult result = Reading.of(String.join(";", id, name, manager, left) + """

                1;Ann;;
                2;Bob;1;
                3;Cyd;1;
                4;Dan;2;
                5;Eve;2;
                6;Fay;3;
                7;Gus;3;DAY
                """.replace("DAY", day));
        assertThat(Reading.drawing(result)).isEqualTo(SIX);
        assertThat(result.counts().leftOut(LeftOut.LEAVER)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Číslo pozice|Jméno|Vedoucí|Stav|Aktivní|Ukončen|Neobsazeno|nikdo",
                "Dolgozói azonosító|Név|Felettes|Státusz|Aktív|Kilépett|Betöltetlen|nincs",
                "Henkilönumero|Nimi|Esimies|Tila|Aktiivinen|Päättynyt|Täyttämättä|ei esimiestä",
                "사원번호|이름|관리자|재직상태|재직|퇴직|공석|없음",
                "رقم الموظف|اسم الموظف|المدير|الحالة|نشط|منتهي|شاغر|لا يوجد",
                "מספר עובד|שם מלא|מנהל|סטטוס|פעיל|עזב|פנוי|אין"
            })
    void wordsOfStatusVacancyAndNobody(
            String id,
            String name,
            String manager,
            String status,
            String active,
            String left,
            String vacant,
            String nobody) {
        ReadResult result = Reading.of((String.join(";", id, name, manager, status) + """

                1;Ann;NOBODY;ACTIVE
                2;Bob;1;ACTIVE
                3;Cyd;1;ACTIVE
                4;Dan;2;ACTIVE
                5;VACANT;2;ACTIVE
                6;Fay;3;ACTIVE
                7;Gus;3;LEFT
                """)
                .replace("NOBODY", nobody)
                .replace("ACTIVE", active)
                .replace("LEFT", left)
                .replace("VACANT", vacant));
        assertThat(Reading.drawing(result)).isEqualTo(SIX);
        assertThat(result.chart().getPosition("5").is(Flag.VACANT)).isTrue();
        assertThat(result.chart().getPosition("4").is(Flag.VACANT)).isFalse();
    }
}
