package org.mizani.dataimport.workbook;

/**
 * The namespaces of a workbook: strict documents have others than transitional ones.
 *
 * @param strict whether the workbook is a strict one
 */
record OoxmlNames(boolean strict) {

    static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    static boolean isStrict(String rootTag) {
        return rootTag.contains(STRICT + "spreadsheetml/");
    }

    String main() {
        return strict ? STRICT + "spreadsheetml/main" : TRANSITIONAL + "spreadsheetml/2006/main";
    }

    /** Namespace of pointers to other parts, and of the types of parts. */
    String relations() {
        return strict ? STRICT + "officeDocument/relationships" : TRANSITIONAL + "officeDocument/2006/relationships";
    }

    String customProperties() {
        return strict
                ? STRICT + "officeDocument/customProperties"
                : TRANSITIONAL + "officeDocument/2006/custom-properties";
    }

    String customPropertiesType() {
        return relations() + (strict ? "/customProperties" : "/custom-properties");
    }

    String propertyTypes() {
        return strict ? STRICT + "officeDocument/docPropsVTypes" : TRANSITIONAL + "officeDocument/2006/docPropsVTypes";
    }
}
