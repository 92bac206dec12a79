package dev.spanwise.analysis.compliance.pay;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up people with pay, in departments, places and grades, some of them contractors, assistants or not there yet. */
final class RandomStaff {
    private final Random random;
    private final List<Integer> managers = new ArrayList<>();
    private final List<String> attributes = new ArrayList<>();
    private final List<Integer> pay = new ArrayList<>();

    RandomStaff(Random random, int people) {
        this.random = random;
        for (int person = 0; person < people; person++) {
            join();
        }
    }

    /** One more, who reports to somebody who came early. */
    void join() {
        int person = managers.size();
        managers.add(person == 0 ? -1 : random.nextInt(Math.min(person, 6)));
        attributes.add(" department=D" + random.nextInt(3) + " location=L" + random.nextInt(2) + " grade=G"
                + random.nextInt(3) + flag(" contractor", 15) + flag(" vacant", 8) + flag(" assistant", 10));
        pay.add(random.nextInt(100) < 8 ? 0 : 30_000 + random.nextInt(60_000));
    }

    private String flag(String word, int percent) {
        return random.nextInt(100) < percent ? word : "";
    }

    /** Somebody gets more. */
    void raise() {
        pay.set(random.nextInt(pay.size()), 100_000 + random.nextInt(10_000));
    }

    /** Somebody goes to another manager. */
    void move() {
        int person = 6 + random.nextInt(managers.size() - 6);
        managers.set(person, random.nextInt(6));
    }

    /** The chart, without the last ones who came. */
    OrgChart chart(int people) {
        StringBuilder drawing = new StringBuilder();
        draw(0, people, "", drawing);
        return DrawnChart.of(drawing.toString());
    }

    private void draw(int person, int people, String indent, StringBuilder drawing) {
        drawing.append(indent).append('p').append(person).append(attributes.get(person));
        drawing.append(pay.get(person) == 0 ? "" : " salary=" + pay.get(person)).append('\n');
        for (int report = person + 1; report < people; report++) {
            if (managers.get(report) == person) {
                draw(report, people, indent + "  ", drawing);
            }
        }
    }
}
