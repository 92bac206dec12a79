package dev.spanwise.analysis.compliance.notice;

import java.util.List;

/**
 * Countries of the European Union that carry out article 1 (1) of Directive 98/59/EC with few numbers of their own. The
 * directive itself: within 30 days 10 of 21 to 99, a tenth of 100 to 299, 30 from 300 on; or within 90 days 20.
 */
final class DirectiveLaw {
    private static final int FROM_100 = 100;
    private static final int FROM_300 = 300;

    private DirectiveLaw() {}

    static List<NoticeRule> belgium() {
        return one(
                Jurisdiction.BELGIUM,
                "Arrêté royal du 24 mai 1976 sur les licenciements collectifs, article 1; convention collective de"
                        + " travail n° 24",
                "1976-05-24",
                Scope.SITE,
                Window.days(60),
                directive(21));
    }

    /** 10 of 20 to 100; a tenth of 101 to 300; 30 from 301 on. */
    static List<NoticeRule> czechia() {
        return one(
                Jurisdiction.CZECHIA,
                "Zákoník práce (262/2006 Sb.), § 62",
                "2006",
                Scope.COMPANY,
                Window.days(30),
                SizeBands.none().from(20, 10).fromPercent(101, 10).from(301, 30));
    }

    /** 5 of 21 to 49; 10 of 50 to 99; a tenth of 100 to 299; 30 from 300 on. */
    static List<NoticeRule> ireland() {
        return one(
                Jurisdiction.IRELAND,
                "Protection of Employment Act 1977, section 6",
                "1977",
                Scope.SITE,
                Window.days(30),
                SizeBands.none()
                        .from(21, 5)
                        .from(50, 10)
                        .fromPercent(FROM_100, 10)
                        .from(FROM_300, 30));
    }

    /** 5 within 120 days at one site or several of a province, employers of more than 15. */
    static List<NoticeRule> italy() {
        return List.of(SizedRule.of(
                        statute(Jurisdiction.ITALY, "Legge 23 luglio 1991, n. 223, articolo 24", "1991-07-23"),
                        Scope.AREA,
                        Window.days(120),
                        SizeBands.none().from(1, 5))
                .binding(Employer.of(16)));
    }

    /** 7 within 30 days, or 15 within 90. */
    static List<NoticeRule> luxembourg() {
        String source = "Code du travail (Luxembourg), article L. 166-1";
        return List.of(
                SizedRule.of(
                        statute(Jurisdiction.LUXEMBOURG, source, "2006"),
                        Scope.COMPANY,
                        Window.days(30),
                        SizeBands.none().from(1, 7)),
                SizedRule.of(
                        new Statute(Jurisdiction.LUXEMBOURG, "luxembourg-90-days", source, "2006"),
                        Scope.COMPANY,
                        Window.days(90),
                        SizeBands.none().from(1, 15)));
    }

    /** 20 within three months in one area of the employment office. */
    static List<NoticeRule> netherlands() {
        return one(
                Jurisdiction.NETHERLANDS,
                "Wet melding collectief ontslag, artikel 3",
                "1976-03-24",
                Scope.AREA,
                Window.months(3),
                SizeBands.none().from(1, 20));
    }

    static List<NoticeRule> poland() {
        return one(
                Jurisdiction.POLAND,
                "Ustawa z dnia 13 marca 2003 r. o szczególnych zasadach rozwiązywania stosunków pracy, art. 1",
                "2003-03-13",
                Scope.COMPANY,
                Window.days(30),
                directive(20));
    }

    /** 2 of fewer than 50, 5 from 50 on, within three months. */
    static List<NoticeRule> portugal() {
        return one(
                Jurisdiction.PORTUGAL,
                "Código do Trabalho, artigo 359.º",
                "2009-02-12",
                Scope.COMPANY,
                Window.months(3),
                SizeBands.none().from(1, 2).from(50, 5));
    }

    /** 10 of fewer than 100, a tenth of 100 to 299, 30 from 300 on; and everybody where they are more than five; sites of more than 20 by themselves too. */
    static List<NoticeRule> spain() {
        String source = "Estatuto de los Trabajadores, artículo 51.1";
        Window window = Window.days(90);
        SizeBands company = SizeBands.none()
                .from(6, size -> Math.min(size, 10))
                .fromPercent(FROM_100, 10)
                .from(FROM_300, 30);
        return List.of(
                SizedRule.of(
                        new Statute(Jurisdiction.SPAIN, "spain-collective-dismissal", source, "2015-10-23"),
                        Scope.COMPANY,
                        window,
                        company),
                SizedRule.of(
                        new Statute(
                                Jurisdiction.SPAIN,
                                "spain-site",
                                source + "; Tribunal Supremo, 17 de octubre de 2016 (rec. 36/2016)",
                                "2016-10-17"),
                        Scope.SITE,
                        window,
                        directive(21)));
    }

    /** 5 in one county. */
    static List<NoticeRule> sweden() {
        return one(
                Jurisdiction.SWEDEN,
                "Lag (1974:13) om vissa anställningsfrämjande åtgärder, 1 §",
                "1974",
                Scope.AREA,
                Window.WHOLE_PLAN,
                SizeBands.none().from(1, 5));
    }

    /** 10 below 100, a tenth below 300, 30 above. */
    private static SizeBands directive(int smallest) {
        return SizeBands.none().from(smallest, 10).fromPercent(FROM_100, 10).from(FROM_300, 30);
    }

    private static List<NoticeRule> one(
            Jurisdiction country, String source, String date, Scope scope, Window window, SizeBands bands) {
        return List.of(SizedRule.of(statute(country, source, date), scope, window, bands));
    }

    private static Statute statute(Jurisdiction country, String source, String date) {
        return new Statute(country, country.id() + "-collective-dismissal", source, date);
    }
}
