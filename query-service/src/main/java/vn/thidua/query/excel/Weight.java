package vn.thidua.query.excel;

import static vn.thidua.query.excel.BookReason.INSIDE_TOO_LARGE;
import static vn.thidua.query.excel.BookReason.LINKS_OUT;
import static vn.thidua.query.excel.BookReason.TOO_MANY_ROWS;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How much there is in the parts of a workbook: what a library builds of it takes many times the
 * memory of the file. Whatever could be read as XML is, under whatever name.
 */
final class Weight {
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_ELEMENTS = 150_000;
    private static final int DEEPEST = 60;
    private static final Set<String> FORMULAS = Set.of("f", "definedName");

    /** Another file by its number, or another program: {@code [1]Sheet!A1}, {@code cmd|'…'!A1}. */
    private static final Pattern ELSEWHERE = Pattern.compile("\\[\\d+]|\\w\\|.{0,200}!");

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final byte[] buffer = new byte[1 << 13];
    private int rows;
    private int elements;
    private int depth;

    void add(InputStream part) throws Unfit, IOException {
        depth = 0;
        try {
            var xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) {
                count(xml, xml.next());
            }
        } catch (XMLStreamException _) {
            // A picture, or what is only nearly XML: each beginning of a tag counts.
            addLoosely(part);
        }
    }

    private void addLoosely(InputStream part) throws Unfit, IOException {
        for (int read = 0; read >= 0; read = part.read(buffer)) {
            for (int at = 0; at < read; at++) {
                if (buffer[at] == '<') {
                    addElement();
                }
            }
        }
    }

    private void count(XMLStreamReader xml, int event) throws Unfit, XMLStreamException {
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            var name = xml.getLocalName();
            if (name.equals("row") && ++rows > MOST_ROWS) {
                throw new Unfit(TOO_MANY_ROWS, Map.of("most", MOST_ROWS));
            }
            addElement();
            if (FORMULAS.contains(name)) {
                requireInside(xml.getElementText());
            } else if (++depth > DEEPEST) {
                throw new Unfit(INSIDE_TOO_LARGE);
            }
        }
    }

    private void addElement() throws Unfit {
        if (++elements > MOST_ELEMENTS) {
            throw new Unfit(INSIDE_TOO_LARGE);
        }
    }

    private static void requireInside(String formula) throws Unfit {
        if (ELSEWHERE.matcher(formula).find()) {
            throw new Unfit(LINKS_OUT);
        }
    }
}
