package org.mizani.dataimport.workbook;

import java.io.IOException;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Decodes the cells of one sheet of an {@code .xls} workbook, in the order of the file. */
final class XlsCells {

    /** Takes a cell; row and column count from 0. */
    interface Target {
        boolean put(int row, int column, RawCell cell) throws IOException;
    }

    private final Biff records;
    private final CellValues values;
    private final String sheet;

    /** A formula whose text follows. */
    private @Nullable FormulaRecord waiting;

    XlsCells(Biff records, CellValues values, String sheet) {
        this.records = records;
        this.values = values;
        this.sheet = sheet;
    }

    static boolean isCell(int sid) {
        return switch (sid) {
            case LabelSSTRecord.sid,
                    LabelRecord.sid,
                    NumberRecord.sid,
                    RKRecord.sid,
                    MulRKRecord.sid,
                    BoolErrRecord.sid,
                    FormulaRecord.sid -> true;
            default -> false;
        };
    }

    /** Hands over all cells that are not blank, until the target answers false. */
    void read(Target target) throws IOException {
        boolean more = true;
        while (more && records.next()) {
            more = readRecord(target);
        }
        if (more) {
            settle(target, CellValues.withoutValue(true));
        }
    }

    private boolean readRecord(Target target) throws IOException {
        int sid = records.sid();
        if (sid == StringRecord.sid) {
            return settle(
                    target, CellText.cell(records.decode(StringRecord::new).getString()));
        }
        if (!isCell(sid)) {
            return true;
        }
        return settle(target, CellValues.withoutValue(true)) && readCell(sid, target);
    }

    private boolean settle(Target target, RawCell cell) throws IOException {
        FormulaRecord formula = waiting;
        waiting = null;
        return formula == null || target.put(formula.getRow(), formula.getColumn(), cell);
    }

    private boolean readCell(int sid, Target target) throws IOException {
        return switch (sid) {
            case LabelSSTRecord.sid -> putShared(records.decode(LabelSSTRecord::new), target);
            case LabelRecord.sid -> {
                LabelRecord label = records.decode(LabelRecord::new);
                yield target.put(label.getRow(), label.getColumn(), CellText.cell(label.getValue()));
            }
            case NumberRecord.sid -> {
                NumberRecord number = records.decode(NumberRecord::new);
                yield put(number, values.number(number.getXFIndex() & 0xffff, number.getValue()), target);
            }
            case RKRecord.sid -> {
                RKRecord number = records.decode(RKRecord::new);
                yield put(number, values.number(number.getXFIndex() & 0xffff, number.getRKNumber()), target);
            }
            case MulRKRecord.sid -> putAll(records.decode(MulRKRecord::new), target);
            case BoolErrRecord.sid -> {
                BoolErrRecord value = records.decode(BoolErrRecord::new);
                RawCell cell =
                        value.isBoolean() ? CellValues.bool(value.getBooleanValue()) : failure(value.getErrorValue());
                yield put(value, cell, target);
            }
            default -> {
                FormulaRecord formula = records.decode(FormulaRecord::new);
                if (formula.hasCachedResultString()) {
                    waiting = formula;
                    yield true;
                }
                yield put(formula, result(formula), target);
            }
        };
    }

    private static boolean put(CellRecord place, RawCell cell, Target target) throws IOException {
        return target.put(place.getRow(), place.getColumn(), cell);
    }

    private boolean putShared(LabelSSTRecord label, Target target) throws IOException {
        RawCell cell = values.shared(label.getSSTIndex());
        if (cell == null) {
            throw Problems.refusedAt(
                    "file-damaged", sheet, CellAddress.of(label.getColumn(), label.getRow() + 1), sheet);
        }
        return put(label, cell, target);
    }

    private boolean putAll(MulRKRecord numbers, Target target) throws IOException {
        for (int i = 0; i < numbers.getNumColumns(); i++) {
            RawCell cell = values.number(numbers.getXFAt(i) & 0xffff, numbers.getRKNumberAt(i));
            if (!target.put(numbers.getRow(), numbers.getFirstColumn() + i, cell)) {
                return false;
            }
        }
        return true;
    }

    /** Programs that do not calculate leave a zero behind and ask for the calculation when the file is opened. */
    private RawCell result(FormulaRecord formula) {
        return switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> CellValues.bool(formula.getCachedBooleanValue());
            case ERROR -> failure(formula.getCachedErrorValue());
            case NUMERIC ->
                formula.isCalcOnLoad() && formula.getValue() == 0
                        ? CellValues.withoutValue(true)
                        : values.number(formula.getXFIndex() & 0xffff, formula.getValue());
            case STRING, BLANK, FORMULA, _NONE -> RawCell.BLANK;
        };
    }

    private static RawCell failure(int code) {
        return new RawCell.Failure(
                FormulaError.isValidCode(code & 0xff)
                        ? FormulaError.forInt(code & 0xff).getString()
                        : "#" + (code & 0xff));
    }
}
