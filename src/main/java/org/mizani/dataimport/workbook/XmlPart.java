package org.mizani.dataimport.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part's XML as a stream of events, by local names, so that strict and transitional documents read alike. Document
 * types are refused, entities are never resolved, and everything that is wrong with the XML is a damaged file.
 */
final class XmlPart implements Closeable {

    private static final int DEEPEST = 64;

    private final GuardedStream bytes;
    private final String part;
    private final XMLStreamReader reader;
    private final ElementBudget elements;
    private final XmlNames names = new XmlNames();
    private int depth;

    private XmlPart(GuardedStream bytes, String part, XMLStreamReader reader, ElementBudget elements) {
        this.bytes = bytes;
        this.part = part;
        this.reader = reader;
        this.elements = elements;
    }

    static XmlPart of(GuardedStream bytes, String part, ElementBudget elements) throws IOException {
        try {
            XMLInputFactory factory = new InputFactoryImpl();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, false);
            return new XmlPart(bytes, part, factory.createXMLStreamReader(bytes), elements);
        } catch (XMLStreamException | RuntimeException e) {
            bytes.close();
            throw translated(e, part);
        }
    }

    /** The next event, one of {@link XMLStreamConstants}. */
    int next() throws IOException {
        int event;
        bytes.tokenBegins();
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw translated(e, part);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > DEEPEST || !names.fewWith(reader)) {
                throw Problems.damaged(part);
            }
            elements.spend(part);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Problems.refused("file-has-doctype", part);
        }
        return event;
    }

    /** Goes on to the next start of an element; false at the end of the part. */
    boolean nextElement() throws IOException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    String name() {
        return reader.getLocalName();
    }

    /** How many elements are open, the one that just began included. */
    int depth() {
        return depth;
    }

    /** Goes on to the end of the element that just began, whatever is in it. */
    void skipElement() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return reader.getAttributeValue(index);
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < attributes(); i++) {
            if (attributeName(i).equals(name)) {
                return attribute(i);
            }
        }
        return null;
    }

    void appendText(StringBuilder text) throws IOException {
        try {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (RuntimeException e) {
            throw translated(e, part);
        }
    }

    /** A row or a string is done: see {@link GuardedStream}. */
    void progressed() {
        bytes.progressed();
    }

    /** Nothing more is wanted, but the part must be whole. */
    void finish() throws IOException {
        bytes.finish();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw translated(e, part);
        } finally {
            bytes.close();
        }
    }

    private static IOException translated(Exception e, String part) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return io;
            }
        }
        return Problems.damaged(part);
    }
}
