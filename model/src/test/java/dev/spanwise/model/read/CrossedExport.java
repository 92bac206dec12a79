package dev.spanwise.model.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An invented export put together by chance: the headers of a language, a way to write ids, a way to name managers, and
 * some of what real systems add, together with the chart that is right.
 */
final class CrossedExport {
    private static final String[] FIRST = "Alva Bo Cleo Dario Esme Falk Gerda Hauke Ines Jaro Kaia Leif".split(" ");
    private static final String[] LAST =
            "Arnholt Brekke Castell Dufour Ekman Ferrante Galvao Hoekstra Iglesias Jurek Kestner Lovas".split(" ");

    /** Headers of id, name, manager and title, then words for a vacancy, somebody who left, somebody who is there. */
    private static final List<String> LANGUAGES = List.of(
            "Employee ID,Name,Manager,Job Title,Vacant,Terminated,Active",
            "Personalnummer,Name,Vorgesetzter,Stelle,N.N.,ausgetreten,aktiv",
            "Matricule,Nom complet,Responsable hiérarchique,Poste,Poste vacant,Sorti,Actif",
            "Nº empleado,Nombre,Jefe directo,Puesto,Vacante,Inactivo,Activo",
            "Matricola,Nominativo,Responsabile,Mansione,Vacante,Cessato,Attivo",
            "Personeelsnummer,Medewerker,Leidinggevende,Functie,Vacature,Uit dienst,Actief",
            "Numer ewidencyjny,Pracownik,Przełożony,Stanowisko,Wakat,Zwolniony,Zatrudniony",
            "Anställningsnummer,Namn,Närmaste chef,Befattning,Vakant,Slutat,Aktiv",
            "Medarbejdernummer,Navn,Nærmeste leder,Stilling,Vakant,Fratrådt,Aktiv",
            "Ansattnummer,Navn,Leder,Stilling,Vakant,Sluttet,Aktiv",
            "Sicil No,Adı Soyadı,Yöneticisi,Unvanı,Boş kadro,İşten ayrıldı,Çalışıyor",
            "Табельный номер,ФИО,Руководитель,Должность,Вакансия,Уволен,Работает",
            "Q1,Q2,Q3,Q4,Vacant,Terminated,Active");

    /** What systems add to a table. */
    enum Trait {
        VACANCIES,
        LEAVERS,
        REPEATED_ROWS,
        HISTORY,
        GROUP_HEADINGS,
        TITLE_ABOVE,
        BLANK_COLUMNS
    }

    private final Random random;
    private final String[] words;
    private final int ids;
    private final int references;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final List<String> names = new ArrayList<>();
    private final int[] managers;
    /** Who is named and by whom managed in the chart that is right, vacancies as they are called. */
    private final Map<String, String> right = new TreeMap<>();

    private final String text;

    CrossedExport(long seed) {
        this.random = new Random(seed);
        this.words = LANGUAGES.get(random.nextInt(LANGUAGES.size())).split(",");
        this.ids = random.nextInt(4);
        this.references = random.nextInt(8);
        for (int i = random.nextInt(4); i > 0; i--) {
            traits.add(Trait.values()[random.nextInt(Trait.values().length)]);
        }
        this.managers = people();
        this.text = table();
    }

    /** The file. */
    String text() {
        return text;
    }

    /** Each person's name with that of the manager, blank for nobody; vacancies and leavers are not in it. */
    Map<String, String> right() {
        return right;
    }

    @Override
    public String toString() {
        return words[0] + " ids " + ids + " references " + references + " " + traits;
    }

    private int[] people() {
        int size = 24 + random.nextInt(20);
        int[] above = new int[size];
        for (int i = 0; i < size; i++) {
            // a first name and a surname with a number of steps between them that no other pair has
            names.add(FIRST[i % FIRST.length] + " " + LAST[(i * 5 + i / FIRST.length) % LAST.length]);
            above[i] = i == 0 ? -1 : random.nextInt(Math.min(i, size / 4));
        }
        return above;
    }

    private String id(int person) {
        int number = 4001 + person;
        return switch (ids) {
            case 0 -> String.valueOf(number);
            case 1 -> "000" + number;
            case 2 -> "EMP-" + number;
            default -> "%08x-77aa-%012x".formatted(number * 7919, number * 104_729L);
        };
    }

    private String reference(int person) {
        String name = names.get(person);
        int space = name.indexOf(' ');
        String first = name.substring(0, space);
        String last = name.substring(space + 1);
        return switch (references) {
            case 0, 1 -> id(person);
            case 2 -> name;
            case 3 -> last + ", " + first + " (" + id(person) + ")";
            case 4 -> id(person) + " - " + name;
            case 5 -> id(person) + " " + name;
            case 6 -> name + " [" + id(person) + "]";
            default -> last.toUpperCase(Locale.ROOT) + " " + first;
        };
    }

    private String table() {
        List<List<String>> rows = new ArrayList<>();
        Map<Integer, List<List<String>>> byGroup = new HashMap<>();
        for (int person = 0; person < managers.length; person++) {
            byGroup.computeIfAbsent(person % 3, group -> new ArrayList<>()).addAll(rowsOf(person));
        }
        rows.add(header());
        byGroup.forEach((group, members) -> {
            if (traits.contains(Trait.GROUP_HEADINGS)) {
                rows.add(List.of("Unit: " + (char) ('A' + group)));
            }
            rows.addAll(members);
        });
        String above = traits.contains(Trait.TITLE_ABOVE) ? "Staff list;;;\n;;;\n" : "";
        return above + rows.stream().map(row -> String.join(";", row)).collect(Collectors.joining("\n")) + "\n";
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of(words[0], words[1], words[2], words[3]));
        if (traits.contains(Trait.LEAVERS)) {
            header.add("Status");
        }
        if (traits.contains(Trait.HISTORY)) {
            header.addAll(List.of("Valid from", "Valid to"));
        }
        return widened(header);
    }

    private List<List<String>> rowsOf(int person) {
        int top = managers[person];
        boolean leads = Arrays.stream(managers).anyMatch(above -> above == person);
        boolean vacant = traits.contains(Trait.VACANCIES) && !leads && person % 9 == 8;
        boolean left = traits.contains(Trait.LEAVERS) && !leads && person % 7 == 6 && !vacant;
        if (!vacant && !left) {
            right.put(names.get(person), top < 0 ? "" : names.get(top));
        }
        String name = vacant ? words[4] : names.get(person);
        List<List<String>> rows = new ArrayList<>();
        boolean moved = traits.contains(Trait.HISTORY) && person % 5 == 4;
        if (moved) {
            rows.add(row(person, name, 0, left, "2018-01-01", "2023-12-31"));
        }
        rows.add(row(person, name, top, left, moved ? "2024-01-01" : "2018-01-01", "9999-12-31"));
        if (traits.contains(Trait.REPEATED_ROWS) && person % 11 == 10) {
            rows.add(rows.get(rows.size() - 1));
        }
        return rows;
    }

    private List<String> row(int person, String name, int top, boolean left, String from, String to) {
        List<String> row = new ArrayList<>(List.of(
                id(person), name, top < 0 ? "" : reference(top), person == 0 ? "Director" : "Role " + person % 4));
        if (traits.contains(Trait.LEAVERS)) {
            row.add(left ? words[5] : words[6]);
        }
        if (traits.contains(Trait.HISTORY)) {
            row.addAll(List.of(from, to));
        }
        return widened(row);
    }

    private List<String> widened(List<String> row) {
        if (traits.contains(Trait.BLANK_COLUMNS)) {
            row.add(2, "");
            row.add(0, "");
        }
        return row;
    }
}
