namespace AreaInspections.Documents.National;
public static class NationalFiles { public static IEnumerable<string> Write(AreaInspections.National.NationalReport r, string dir) { Directory.CreateDirectory(dir); var f = Path.Combine(dir,"national.html"); File.WriteAllText(f, NationalHtml.Write(r)); return [f]; } }
