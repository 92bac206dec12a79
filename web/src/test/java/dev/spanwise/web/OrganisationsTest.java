package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.store.OrganisationName;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Snapshots belong to organisations: their own are compared with each other, and what is removed comes back. */
class OrganisationsTest {
    private static final String STAFF = """
            id,manager,name,department,hire date,company
            1,,Ada,Board,2020-01-31,North
            2,1,Ben,Sales,2021-02-28,North
            """;

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;
    private static String works2023;
    private static String works2024;
    private static String works2025;
    private static String shop;

    @BeforeAll
    static void start() throws IOException {
        works2023 = server.importTable("works 2023.csv", STAFF);
        works2025 = server.importTable("works 2025.csv", STAFF + "3,2,Cy,Sales,2022-03-31,South\n");
        works2024 = server.importTable("works 2024.csv", STAFF + "4,2,Dora,Board,2023-04-30,South\n");
        shop = server.importTable("shop_2024-11-30.csv", "id,manager,name\n1,,Zoe\n");
        owner = server.owner();
    }

    private static String id(String snapshot) {
        return snapshot.substring(snapshot.lastIndexOf('/') + 1);
    }

    private static String get(String path) {
        return owner.get(path).body();
    }

    private static String post(String path, String fields) {
        return owner.post(path, "csrf=" + owner.csrf() + fields).body();
    }

    @ParameterizedTest
    @CsvSource({
        "staff 2025-03-31.csv, staff",
        "Personal_31.03.2025.xlsx, Personal",
        "works_20250331 (2).csv.gz, works",
        "2024 Werk Nord.csv, Werk Nord",
        "works.csv 2026-11-29, works",
        "2023.csv, 2023.csv",
        "Plant 4711, Plant 4711"
    })
    void anOrganisationIsCalledLikeItsExports(String file, String organisation) {
        assertThat(OrganisationName.of(file)).isEqualTo(organisation);
    }

    @Test
    void whatIsComparedIsTheSameOrganisationAYearBefore() {
        assertThat(get(works2025 + "/compare"))
                .containsPattern("(?s)name=\"before\".*snapshot." + id(works2024) + "\" selected.*name=\"after\"");
        assertThat(get(works2025 + "/year-before"))
                .contains("Since 31 Dec 2024", "before=snapshot." + id(works2024) + "&after=snapshot." + id(works2025));
        assertThat(get(works2023 + "/year-before") + get(shop + "/year-before")).doesNotContain("Since");
        String series = get(shop.replace(id(shop), id(works2024)) + "/compare/series");
        assertThat(series.substring(series.indexOf("<tbody>")))
                .contains("works 2023")
                .doesNotContain("shop_2024");
    }

    @Test
    void theFirstPageGroupsThemAndFindsPeopleInTheNewestOfEach() {
        assertThat(get("/")).containsPattern("(?s)<h2>works</h2>.*works 2025.*works 2024.*works 2023.*<h2>shop</h2>");
        assertThat(get("/?q=cy"))
                .contains(works2025 + "/explore?record=")
                .doesNotContain(works2024 + "/explore?record=");
        assertThat(get("/?q=dora")).contains("dora").doesNotContain("/explore?record=");
    }

    @Test
    void aSnapshotGoesToAnotherOrganisation() throws IOException {
        String lost = server.importTable("export(7).csv", STAFF);
        assertThat(post(lost + "/rename", "&name=Lost&organisation=works")).contains("Lost");
        assertThat(get("/")).doesNotContain("<h2>export</h2>");
        post(lost + "/remove", "");
    }

    @Test
    void whatIsRemovedComesBackWithItsScenariosUntilItIsDeletedForGood() throws IOException {
        String gone = server.importTable("gone.csv", STAFF);
        post(gone + "/scenarios", "&name=Flat");
        assertThat(post(gone + "/remove", "")).contains("was removed", gone + "/restore");
        assertThat(owner.get(gone + "/overview").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/snapshots")).doesNotContain(id(gone));
        post(gone + "/restore", "");
        assertThat(get(gone + "/scenarios")).contains("Flat");
        assertThat(owner.post(gone + "/erase", "csrf=" + owner.csrf()).statusCode())
                .isEqualTo(404);
        post(gone + "/remove", "");
        assertThat(post(gone + "/erase", "")).doesNotContain(id(gone));
    }

    @Test
    void theTableShowsTheColumnsOneChoosesAndTakesThemAway() {
        String table = get(works2025 + "/table?column=hire-date&column=company&sort=hire-date&order=down");
        table = table.substring(table.indexOf("<thead>"), table.indexOf("</tbody>"));
        assertThat(table).containsPattern("(?s)Name.*Company.*Hired on.*Cy.*South.*31 Mar 2022.*Ben.*Ada");
        assertThat(table).doesNotContain("Department", "Span");
        assertThat(get(works2025 + "/table.csv?column=hire-date")).contains("Name,Hired on", "Ben,2021-02-28");
    }

    @Test
    void aViewIsSavedAndOpensOnAnotherSnapshot() {
        String query = "?department=Sales&column=company";
        assertThat(post(works2025 + "/views", "&page=table&name=Sellers&query=" + query.replace("&", "%26")))
                .contains("Cy", "South");
        String menu = get(works2024 + "/views?page=table");
        assertThat(menu).contains("Sellers", works2024 + "/table" + query.replace("&", "&amp;"));
        assertThat(get(works2024 + "/views?page=overview")).doesNotContain("Sellers");
        assertThat(post(works2024 + "/views", "&page=table&name=Bad&query=javascript:alert(1)"))
                .contains("address");
        String before = menu.substring(0, menu.indexOf("/remove\""));
        post(before.substring(before.lastIndexOf('"') + 1) + "/remove", "&page=table");
        assertThat(get(works2024 + "/views?page=table")).doesNotContain("Sellers");
    }
}
