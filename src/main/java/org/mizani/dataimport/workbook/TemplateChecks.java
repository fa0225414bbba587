package org.mizani.dataimport.workbook;

import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.profile.Profile;
import org.mizani.dataimport.profile.ProfileColumn;
import org.mizani.dataimport.profile.TemplateTexts;
import org.mizani.dataimport.profile.TemplateTexts.OfColumn;
import org.mizani.dataimport.workbook.TemplateWorkbook.Offered;

/**
 * Says beside each cell what belongs there, offers the names of its list, and refuses what the importer would refuse.
 * What the importer only asks or warns about, such as a new name or a negative amount, may be written after a warning.
 */
final class TemplateChecks {

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_PROMPT = 255;
    private static final int LONGEST_ERROR = 225;
    private static final String FIRST_DAY = "DATE(1945,1,1)";
    private static final String LAST_DAY = "DATE(2100,12,31)";

    private final XSSFSheet sheet;
    private final Profile profile;
    private final TemplateTexts texts;
    private final Map<String, Offered> lists;
    private final XSSFDataValidationHelper helper;

    TemplateChecks(XSSFSheet sheet, Profile profile, TemplateTexts texts, Map<String, Offered> lists) {
        this.sheet = sheet;
        this.profile = profile;
        this.texts = texts;
        this.lists = lists;
        this.helper = new XSSFDataValidationHelper(sheet);
    }

    /** @param position of the column, from 0 */
    void add(int position, ProfileColumn column) {
        OfColumn said = texts.of(profile, column);
        Offered list = column.list() == null ? null : lists.get(column.list());
        String allowed = allowed(texts, column, said, list);
        DataValidation check = helper.createValidation(
                constraint(column, list),
                new CellRangeAddressList(1, SpreadsheetVersion.EXCEL2007.getLastRowIndex(), position, position));
        boolean lenient = column.type() == ProfileColumn.ColumnType.MONEY || (list != null && list.open());
        check.setEmptyCellAllowed(true);
        check.setSuppressDropDownArrow(true);
        check.setErrorStyle(lenient ? ErrorStyle.WARNING : ErrorStyle.STOP);
        check.createErrorBox(
                cut(texts.word(list != null && list.open() ? "unusual" : "refused"), LONGEST_TITLE),
                cut(allowed, LONGEST_ERROR));
        check.setShowErrorBox(true);
        check.createPromptBox(
                cut(said.heading(), LONGEST_TITLE), cut((said.meaning() + "\n" + allowed).strip(), LONGEST_PROMPT));
        check.setShowPromptBox(true);
        sheet.addValidationData(check);
    }

    /** What a column may hold, in words. */
    static String allowed(TemplateTexts texts, ProfileColumn column, OfColumn said, @Nullable Offered list) {
        return switch (column.type()) {
            case CODE -> texts.word(list != null && list.open() ? "type-code-open" : "type-code", said.heading());
            case COUNT -> texts.word("type-count");
            case MONEY -> texts.word("type-money");
            case NUMBER -> texts.word("type-number");
            case DATE -> texts.word("type-date");
            case TEXT, YEAR, YES_NO -> texts.word("type-text");
        };
    }

    private DataValidationConstraint constraint(ProfileColumn column, @Nullable Offered list) {
        return switch (column.type()) {
            case CODE ->
                list == null || list.choices().isEmpty()
                        ? text()
                        : helper.createFormulaListConstraint(TemplateLists.name(String.valueOf(column.list())));
            case COUNT ->
                helper.createIntegerConstraint(OperatorType.BETWEEN, "0", Integer.toString(Integer.MAX_VALUE));
            case MONEY -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case NUMBER -> helper.createDecimalConstraint(OperatorType.GREATER_THAN, "0", null);
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, null);
            case TEXT, YEAR, YES_NO -> text();
        };
    }

    private DataValidationConstraint text() {
        return helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, "2000", null);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
