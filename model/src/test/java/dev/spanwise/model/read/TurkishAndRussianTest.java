package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Flag;
import dev.spanwise.model.read.input.Input;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports in Turkish and Russian: who has left is left out and who is missing is a vacancy, as in other languages. */
class TurkishAndRussianTest {
    /** Of seven people one has left and one post is vacant: 6 positions, one top, 3 layers. */
    private static void assertSixWithAVacancy(String content) {
        ReadResult result = Reading.of(content);
        assertThat(result.chart().size()).isEqualTo(6);
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.chart().layers()).isEqualTo(3);
        assertThat(result.chart().positions().filter(position -> position.is(Flag.VACANT)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yöneticisi|Durum|Aktif|İşten ayrıldı|Boş kadro",
                "Bağlı Olduğu Yönetici|Çalışma Durumu|Çalışıyor|Pasif|Açık pozisyon",
                "Amiri|Personel Durumu|Aktif|Emekli|MÜNHAL",
            })
    void listsByNameInTurkish(String manager, String status, String active, String left, String vacant) {
        assertSixWithAVacancy("""
                Ad Soyad;Unvan;MANAGER;STATUS
                İpek Yılmaz;Genel Müdür;;ACTIVE
                Işıl Şen;Müdür;İPEK YILMAZ;ACTIVE
                Ömer Çağ;Müdür;İpek Yılmaz;ACTIVE
                Ece Gür;Uzman;Işıl Şen;ACTIVE
                VACANT;Uzman;Işıl Şen;ACTIVE
                Can Öz;Uzman;Ömer Çağ;LEFT
                Efe Akın;Uzman;Ömer Çağ;ACTIVE
                """.replace("MANAGER", manager)
                .replace("STATUS", status)
                .replace("ACTIVE", active)
                .replace("LEFT", left)
                .replace("VACANT", vacant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Руководитель|Статус|Работает|Уволен|Вакансия",
                "Непосредственный руководитель|Состояние|Активен|Уволена|вакантная должность",
                "Начальник|Статус сотрудника|Активна|На пенсии|Вакант",
            })
    void listsByNameInRussian(String manager, String status, String active, String left, String vacant) {
        assertSixWithAVacancy("""
                ФИО;Должность;MANAGER;STATUS
                Анна Ежова;Директор;;ACTIVE
                Пётр Ким;Начальник отдела;АННА ЕЖОВА;ACTIVE
                Юлия Чайка;Начальник отдела;Анна Ежова;ACTIVE
                Олег Лось;Специалист;Пётр Ким;ACTIVE
                VACANT;Специалист;Петр Ким;ACTIVE
                Инна Рысь;Специалист;Юлия Чайка;LEFT
                Глеб Сом;Специалист;Юлия Чайка;ACTIVE
                """.replace("MANAGER", manager)
                .replace("STATUS", status)
                .replace("ACTIVE", active)
                .replace("LEFT", left)
                .replace("VACANT", vacant));
    }

    @ParameterizedTest
    @CsvSource({
        "Sicil No,Yönetici Sicil No,İşten Çıkış Tarihi",
        "Personel No,Amir Sicil No,Ayrılış Tarihi",
        "Табельный номер,Табельный номер руководителя,Дата увольнения",
        "Таб. №,ID руководителя,Дата прекращения",
    })
    void numbersAndTheDayOfLeaving(String id, String manager, String leaving) {
        ReadResult result = Reading.of(
                """
                ID;MANAGER;LEAVING
                901;;
                902;901;31.12.2031
                903;901;31.03.2025
                904;902;
                """.replace("ID;", id + ";").replace("MANAGER", manager).replace("LEAVING", leaving));
        assertThat(Reading.drawing(result)).isEqualTo("""
                901
                  902
                    904
                """);
    }

    private static @Nullable String charsetOf(String csv, String charset) {
        Input input = Input.bytes("people.csv", csv.getBytes(Charset.forName(charset)));
        return ChartReader.read(List.of(input), Reading.OPTIONS)
                .sources()
                .get(0)
                .charset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Çalışan;Yöneticisi", "ÇALIŞAN;YÖNETİCİSİ", "Kişi adı;Bağlı olduğu kişi"})
    void turkishOfWindowsIsNoIcelandic(String header) {
        String csv = header + "\nGülçin Aydın;\nTuğçe Işık;Gülçin Aydın\nŞule Kılıç;Tuğçe Işık\n";
        assertThat(charsetOf(csv, "windows-1254")).isEqualTo("windows-1254");
    }

    @Test
    void icelandicAndGermanStayWhatTheyAre() {
        assertThat(charsetOf("Name;Manager\nÞórunn Guðnadóttir;\nDavíð Ýmisson;Þórunn Guðnadóttir\n", "windows-1252"))
                .isEqualTo("windows-1252");
        assertThat(charsetOf("Name;Vorgesetzter\nJürgen Böhm;\nKäthe Groß;Jürgen Böhm\n", "windows-1252"))
                .isEqualTo("windows-1252");
    }
}
