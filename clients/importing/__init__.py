"""Import of the register an office kept in a workbook: read it, understand it, judge every row, then write it once."""
