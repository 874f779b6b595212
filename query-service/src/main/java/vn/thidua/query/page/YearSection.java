package vn.thidua.query.page;

/**
 * The pages of a year that everybody reads who may read the year, in the order of the navigation.
 */
public enum YearSection {
    BOARD("", "nav.board"),
    INDICATORS("/indicators", "nav.indicators"),
    CHARTS("/charts", "nav.charts"),
    SCORES("/scores", "nav.scores"),
    CONFERENCE("/conference", "nav.conference"),
    BALLOTS("/ballots", "nav.ballots"),
    AWARDS("/awards", "nav.awards"),
    DOSSIERS("/dossiers", "nav.dossiers"),
    PETITIONS("/petitions", "nav.petitions"),
    RULES("/rules", "nav.rules"),
    REQUESTS("/requests", "nav.requests");

    private final String end;
    private final String word;

    YearSection(String end, String word) {
        this.end = end;
        this.word = word;
    }

    /** What follows the address of the year. */
    public String end() {
        return end;
    }

    /** The key of its name. */
    public String word() {
        return word;
    }
}
