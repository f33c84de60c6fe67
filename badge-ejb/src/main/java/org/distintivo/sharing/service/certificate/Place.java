package org.distintivo.sharing.service.certificate;

/** Where texts of others stand on a certificate, and how much of them has room there. */
enum Place {
    ISSUER("p.issuer", 160, 40),
    TITLE("h1", 160, 21),
    NAME("p.name", 160, 18),
    TEXT("p", 700, 46),
    CRITERIA("p", 420, 46);

    private final String element;
    private final int longest;
    private final double ems;

    /**
     * @param element its name, with its class after a full stop
     * @param longest number of characters
     * @param ems how wide a line is, for what is drawn
     */
    Place(String element, int longest, double ems) {
        this.element = element;
        this.longest = longest;
        this.ems = ems;
    }

    String element() {
        return element;
    }

    int longest() {
        return longest;
    }

    double ems() {
        return ems;
    }
}
