package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.value.Folding;
import dev.spanwise.model.read.value.Whitespace;
import dev.spanwise.model.read.value.WordList;
import dev.spanwise.model.text.MachineWord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways in which a reference and a key may differ and still mean the same, the strictest first. Each is tried only for
 * references that all before it left unresolved.
 */
public enum Normalisation implements MachineWord {
    /** White space around or within the text. */
    SPACES {
        @Override
        String apply(String text) {
            return Whitespace.collapse(text);
        }
    },
    /** Capitals and small letters. */
    CASE {
        @Override
        String apply(String text) {
            return Folding.ofCase(text);
        }
    },
    /** {@code 0042} and {@code 42}; {@code 42.0}, as spreadsheets write numbers. */
    ZEROS {
        @Override
        String apply(String text) {
            String plain = CASE.apply(text);
            Matcher number = NUMBER.matcher(plain);
            return number.matches() ? number.group(1) : plain;
        }
    },
    /** Digits of another script. */
    DIGITS {
        @Override
        String apply(String text) {
            return ZEROS.apply(Folding.ofDigits(text));
        }
    },
    ACCENTS {
        @Override
        String apply(String text) {
            return Folding.ofAccents(text);
        }
    },
    /** {@code Müller} and {@code Mueller}. */
    UMLAUTS {
        @Override
        String apply(String text) {
            String plain = CASE.apply(text);
            return ACCENTS.apply(plain.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
        }
    },
    /** Distinguished names of a directory: spaces and case between their parts. */
    DN {
        @Override
        String apply(String text) {
            return DistinguishedName.isOne(text) ? DistinguishedName.normal(text) : ACCENTS.apply(text);
        }
    },
    /** {@code Doe, Jane} and {@code Jane Doe}. */
    NAME_ORDER {
        @Override
        String apply(String text) {
            String plain = ACCENTS.apply(text);
            int comma = plain.indexOf(',');
            boolean two = comma > 0 && comma == plain.lastIndexOf(',') && comma < plain.length() - 1;
            return two
                    ? Whitespace.trim(plain.substring(comma + 1)) + " " + Whitespace.trim(plain.substring(0, comma))
                    : plain;
        }
    },
    /** {@code Dr. Jane Doe}, {@code Frau Doe} and the name alone. */
    FORM_OF_ADDRESS {
        @Override
        String apply(String text) {
            String plain = NAME_ORDER.apply(text);
            int space = isTooLong(plain) ? -1 : plain.indexOf(' ');
            while (space > 0 && ADDRESS.has(plain.substring(0, space))) {
                plain = plain.substring(space + 1);
                space = plain.indexOf(' ');
            }
            return plain;
        }
    },
    /** The name that a distinguished name begins with. */
    COMMON_NAME {
        @Override
        String apply(String text) {
            return NAME_ORDER.apply(DistinguishedName.isOne(text) ? DistinguishedName.firstValue(text) : text);
        }
    },
    /** {@code jane@example.org}, {@code EXAMPLE\jane} and {@code jane}. */
    ACCOUNT {
        @Override
        String apply(String text) {
            String plain = ACCENTS.apply(text);
            String afterDomain = plain.substring(plain.lastIndexOf('\\') + 1);
            int at = afterDomain.indexOf('@');
            return at > 0 ? afterDomain.substring(0, at) : afterDomain;
        }
    },
    /** {@code jane+hr@example.org} and {@code jane@example.org}. */
    TAG {
        @Override
        String apply(String text) {
            String plain = ACCENTS.apply(text);
            return isTooLong(plain) ? plain : TAGGED.matcher(plain).replaceFirst("$1$2");
        }
    },
    /** {@code Jane Doe (1234)} and {@code 1234}. */
    IN_BRACKETS {
        @Override
        String apply(String text) {
            Matcher brackets = BRACKETS.matcher(text);
            return ZEROS.apply(!isTooLong(text) && brackets.matches() ? brackets.group(2) : text);
        }
    },
    /** {@code Press Office (PO)} and {@code Press Office}. */
    WITHOUT_BRACKETS {
        @Override
        String apply(String text) {
            Matcher brackets = BRACKETS.matcher(text);
            return NAME_ORDER.apply(!isTooLong(text) && brackets.matches() ? brackets.group(1) : text);
        }
    },
    /** {@code 201 - Jane Doe}, {@code Jane Doe [201]}, {@code Jane Doe <jane@example.org>} and one of the two. */
    PART {
        @Override
        String apply(String text) {
            return part(text);
        }

        @Override
        List<String> forms(String text) {
            List<String> forms = new ArrayList<>(List.of(part(text)));
            CellParts.of(text).forEach(part -> forms.add(part(part)));
            return forms;
        }

        /** One of the two is a part of the other; that both have a part in common says nothing. */
        @Override
        boolean mayMatch(String reference, String key) {
            return forms(reference).contains(part(key)) || forms(key).contains(part(reference));
        }

        private static String part(String text) {
            String number = DIGITS.apply(text);
            return number.chars().allMatch(Character::isDigit) ? number : NAME_ORDER.apply(text);
        }
    },
    /** {@code 201 Jane Doe}, {@code Jane Doe, 201} and the number of a row that has these words. */
    NUMBER_BESIDE_WORDS {
        @Override
        String apply(String text) {
            CellParts.Numbered numbered = CellParts.numbered(text);
            return DIGITS.apply(numbered == null ? text : numbered.number());
        }

        @Override
        String otherWords(String text) {
            CellParts.Numbered numbered = CellParts.numbered(text);
            return numbered == null ? "" : numbered.words();
        }
    },
    /** {@code EMP-201} and {@code 201}, where a column called after the manager points to ids: letters on one side alone. */
    PREFIX {
        @Override
        String apply(String text) {
            Matcher prefixed = PREFIXED.matcher(text.strip());
            return ZEROS.apply(prefixed.matches() ? prefixed.group(1) : text);
        }

        @Override
        boolean mayMatch(String reference, String key) {
            return PREFIXED.matcher(reference.strip()).matches()
                    != PREFIXED.matcher(key.strip()).matches();
        }
    },
    /** {@code head-of-sales} and {@code Head of Sales}. */
    SLUG {
        @Override
        String apply(String text) {
            return HeaderText.squeeze(text);
        }

        @Override
        int[] wordsOfKey(String form, String reference) {
            return WordHashes.joined(form);
        }
    },
    /** {@code DOE Jane} and {@code Jane Doe}. */
    WORD_ORDER {
        @Override
        String apply(String text) {
            return PersonName.sorted(PersonName.words(text));
        }
    },
    /** {@code Jane Doe, PhD}, {@code Jane Doe Jr.} and {@code Jane Doe}. */
    SUFFIX {
        @Override
        String apply(String text) {
            return PersonName.sorted(PersonName.bareWords(text));
        }
    },
    /** {@code Jane M. Doe} and {@code Jane Mary Doe} or {@code Jane Doe}, not {@code Jane K. Doe}. */
    MIDDLE_NAME {
        @Override
        String apply(String text) {
            PersonName name = PersonName.of(text);
            return name == null ? "" : name.ends();
        }

        @Override
        boolean mayMatch(String reference, String key) {
            PersonName one = PersonName.of(reference);
            PersonName other = PersonName.of(key);
            return one != null && other != null && PersonName.haveSameMiddle(one.middle(), other.middle());
        }
    },
    /** {@code J. Doe} and {@code Jane Doe}. */
    INITIAL {
        @Override
        String apply(String text) {
            PersonName name = PersonName.of(text);
            return name == null || WordHashes.hasNone(name.last())
                    ? ""
                    : name.first().substring(0, 1) + " " + name.last();
        }

        /** Of two first names one has to be an initial. */
        @Override
        int[] wordsOfKey(String form, String reference) {
            PersonName name = PersonName.of(reference);
            boolean initial = name == null || name.first().length() == 1;
            return WordHashes.of(initial ? form.substring(form.indexOf(' ') + 1) : form);
        }

        @Override
        boolean mayMatch(String reference, String key) {
            PersonName one = PersonName.of(reference);
            PersonName other = PersonName.of(key);
            return one != null
                    && other != null
                    && (one.first().length() == 1 || other.first().length() == 1);
        }
    },
    /** {@code Jane} and {@code Jane Doe}, where a column has first names alone. */
    FIRST_NAME {
        @Override
        String apply(String text) {
            PersonName name = PersonName.of(text);
            return name == null ? PersonName.alone(text) : name.first();
        }

        @Override
        boolean mayMatch(String reference, String key) {
            return !PersonName.alone(reference).isEmpty() && PersonName.of(key) != null;
        }
    },
    /** {@code Jane Doe; Max Muster}: the first of several managers in one cell. */
    FIRST_OF_SEVERAL {
        @Override
        String apply(String text) {
            return NAME_ORDER.apply(text);
        }

        @Override
        List<String> forms(String text) {
            String first = CellParts.firstOfSeveral(text);
            return first.isEmpty() ? List.of(apply(text)) : List.of(apply(text), apply(first));
        }
    };

    private static final WordList ADDRESS = WordList.of("address");
    private static final Pattern NUMBER = Pattern.compile("0*(\\d+?)(?:[.,]0+)?");
    private static final Pattern TAGGED = Pattern.compile("([^+@]+)\\+[^@]*(@.+)");
    private static final Pattern PREFIXED = Pattern.compile("\\p{L}{1,8}[-_. #:/](\\d{2,})");
    private static final Pattern BRACKETS = Pattern.compile("\\s*([^()]+?)\\s*\\(([^()]+)\\)\\s*", Pattern.DOTALL);

    /** Nobody is called by so much; to look for brackets and tags in it would take for ever. */
    private static final int LONGEST = 1_000;

    private static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    /** The form in which two texts that differ only in this way, or a stricter one, are equal. */
    abstract String apply(String text);

    /** The forms of which one must be equal; the parts of a text, for example. */
    List<String> forms(String text) {
        return List.of(apply(text));
    }

    /** Answers each form of a reference with the words that keys of the same form have. */
    void eachForm(String reference, BiConsumer<String, int[]> found) {
        forms(reference).stream()
                .filter(form -> !form.isEmpty())
                .distinct()
                .forEach(form -> found.accept(form, wordsOfKey(form, reference)));
    }

    /** The words, as {@link WordHashes} knows them, of each key that has one of its forms in common with a reference. */
    int[] wordsOfKey(String form, String reference) {
        return WordHashes.of(form);
    }

    /** Whether a reference and a key of the same form may mean the same after all. */
    boolean mayMatch(String reference, String key) {
        return true;
    }

    /** What stands beside the part that counts, and must stand in the row that is meant too. */
    String otherWords(String text) {
        return "";
    }
}
