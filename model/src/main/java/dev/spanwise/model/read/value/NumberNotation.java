package dev.spanwise.model.read.value;

/**
 * Decides for a whole column whether commas separate decimals or thousands: single values such as {@code 1,234} leave
 * it open, the column mostly does not.
 */
public final class NumberNotation {
    private int comma;
    private int point;

    /** Takes a value into account. */
    public void look(String text) {
        String bare = NumberText.bare(text);
        int lastComma = bare.lastIndexOf(',');
        int lastPoint = bare.lastIndexOf('.');
        if (lastComma < 0 && lastPoint < 0) {
            return;
        }
        if (lastComma >= 0 && lastPoint >= 0) {
            vote(lastComma > lastPoint, 10);
        } else if (bare.indexOf(',') != lastComma) {
            vote(false, 10);
        } else if (bare.indexOf('.') != lastPoint) {
            vote(true, 10);
        } else {
            lookAtSingle(bare, Math.max(lastComma, lastPoint), lastComma >= 0);
        }
    }

    /** One separator: three digits after it look like thousands, other numbers of digits are decimals. */
    private void lookAtSingle(String bare, int at, boolean isComma) {
        boolean threeDigits = bare.length() - at - 1 == 3 && at > 0 && !bare.startsWith("0");
        if (threeDigits) {
            vote(!isComma, 1);
        } else {
            vote(isComma, 10);
        }
    }

    private void vote(boolean forComma, int weight) {
        comma += forComma ? weight : 0;
        point += forComma ? 0 : weight;
    }

    /** Whether a comma separates decimals in this column. */
    public boolean isDecimalComma() {
        return comma > point;
    }

    /** The number, NaN where the text is none. */
    public double parse(String text) {
        return NumberText.parse(text, isDecimalComma());
    }
}
