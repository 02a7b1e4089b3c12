namespace AreaInspections.Readers.Findings;
public static class CodebookReader { public static AreaInspections.Findings.Codebook Load() => new(0,[],[],[],[]); }
