REM Accepts, and apart from that rejects, all tracked changes of every Word file in a folder.
REM Leaves NAME.accepted.docx and NAME.rejected.docx beside NAME.docx, and the file "done" at the end.

Sub ResolveAll(folder As String)
  Dim names(), name As String, count As Long, i As Long
  name = Dir(folder & "/*.docx")
  Do While name <> ""
    ReDim Preserve names(count)
    names(count) = name
    count = count + 1
    name = Dir()
  Loop
  For i = 0 To count - 1
    Resolve folder, names(i), ".uno:AcceptAllTrackedChanges", ".accepted.docx"
    Resolve folder, names(i), ".uno:RejectAllTrackedChanges", ".rejected.docx"
  Next i
  Open folder & "/done" For Output As #1
  Close #1
End Sub

Sub Resolve(folder As String, name As String, command As String, ending As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  Dim document As Object, dispatcher As Object, target As String
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  document = StarDesktop.loadComponentFromURL(ConvertToURL(folder & "/" & name), "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  target = folder & "/" & Left(name, Len(name) - 5) & ending
  document.storeToURL(ConvertToURL(target), filter())
  document.close(True)
End Sub
