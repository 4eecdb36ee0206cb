/**
 * Basic for LibreOffice Calc: loads judged rows with the texts of formulas beside them, makes formulas of the texts while
 * automatic calculation is off, and times the hard recalculation of the document. The answer's first line holds the
 * milliseconds, or what went wrong; then comes a line for each unit with its counts.
 *
 * Filter options: parted by tabs (9), nothing quoted, UTF-8 (76), from line 1; all columns are text (2), or loading would
 * compute the formulas already. The clock has whole milliseconds.
 */
export const recalculateMacro = `Sub Recalculate(source As String, answer As String, units As Integer)
  On Error Goto Failed
  Dim options(2) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  options(1).Name = "FilterName"
  options(1).Value = "Text - txt - csv (StarCalc)"
  options(2).Name = "FilterOptions"
  options(2).Value = "9,,76,1,1/2/2/2/3/2/5/2/6/2/7/2/8/2"
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, options)
  document.enableAutomaticCalculation(False)
  table = document.Sheets.getByIndex(0).getCellRangeByPosition(5, 0, 7, units - 1)
  table.NumberFormat = 0
  table.setFormulaArray(table.getDataArray())

  started = GetSystemTicks()
  document.calculateAll()
  took = GetSystemTicks() - started

  Open answer For Output As #1
  Print #1, CStr(took)
  For Each line In table.getDataArray()
    Print #1, line(0) & " " & line(1) & " " & line(2)
  Next
  Close #1
  document.close(True)
  StarDesktop.terminate()
  Exit Sub
Failed:
  Open answer For Output As #1
  Print #1, Error$
  Close #1
  StarDesktop.terminate()
End Sub
`;
