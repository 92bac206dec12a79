package dev.spanwise.model.read.workbook;

/** Places of cells such as {@code AB12}. */
final class Place {
    private Place() {}

    /** The column from 0; a very large number where it is beyond every spreadsheet. */
    static int column(String place) {
        long column = 0;
        for (int i = 0; i < place.length(); i++) {
            char c = Character.toUpperCase(place.charAt(i));
            if (c >= 'A' && c <= 'Z') {
                column = Math.min(column * 26 + (c - 'A' + 1), Integer.MAX_VALUE);
            } else if (c != '$') {
                break;
            }
        }
        return (int) Math.max(0, column - 1);
    }

    /** The line from 1, 0 where the place has none. */
    static int line(String place) {
        int digits = 0;
        while (digits < place.length() && !Character.isDigit(place.charAt(digits))) {
            digits++;
        }
        return Xml.number(place.substring(digits), 0);
    }
}
