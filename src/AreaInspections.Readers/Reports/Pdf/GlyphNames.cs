namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Names of glyphs as encodings write them (Adobe Glyph List, the Latin and Greek part and common signs).</summary>
internal static class GlyphNames
{
    private static readonly Dictionary<string, char> Characters = Build();

    /// <summary>The text of a glyph; empty where the name says nothing about it.</summary>
    public static string Text(string name)
    {
        if (Characters.TryGetValue(name, out var known))
        {
            return known.ToString();
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0)
        {
            return Text(name[..dot]);
        }

        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7)
        {
            return FromHex(name.AsSpan(3, 4));
        }

        return name.Length is >= 5 and <= 7 && name[0] == 'u' ? FromHex(name.AsSpan(1)) : "";
    }

    private static string FromHex(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, System.Globalization.NumberStyles.AllowHexSpecifier, null, out var value) && System.Text.Rune.IsValid(value)
            ? new System.Text.Rune(value).ToString()
            : "";

    private static Dictionary<string, char> Build()
    {
        var characters = new Dictionary<string, char>(700, StringComparer.Ordinal);
        Add(characters, '\u0020', Ascii);
        Add(characters, '\u00A1', Latin1);
        Add(characters, '\u0100', LatinExtended);
        Add(characters, '\u0391', Greek);
        var names = Signs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < names.Length; i++)
        {
            characters.TryAdd(names[i], SignCharacters[i]);
        }

        characters["nbspace"] = ' ';
        characters["nonbreakingspace"] = ' ';
        characters["sfthyphen"] = '-';
        characters["softhyphen"] = '-';
        characters["Euro"] = '\u20AC';
        return characters;
    }

    private static void Add(Dictionary<string, char> characters, char first, string names)
    {
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            characters.TryAdd(name, first++);
        }
    }

    private const string Ascii = """
            space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen
            period slash zero one two three four five six seven eight nine colon semicolon less equal greater question at A B C D
            E F G H I J K L M N O P Q R S T U V W X Y Z bracketleft backslash bracketright asciicircum underscore grave a b c d e
            f g h i j k l m n o p q r s t u v w x y z braceleft verticalbar braceright asciitilde
            """;

    private const string Latin1 = """
            exclamdown cent sterling currency yen brokenbar section dieresis copyright ordfeminine guillemotleft logicalnot -
            registered macron degree plusminus twosuperior threesuperior acute mu paragraph periodcentered cedilla onesuperior
            ordmasculine guillemotright onequarter onehalf threequarters questiondown Agrave Aacute Acircumflex Atilde Adieresis
            Aring AE Ccedilla Egrave Eacute Ecircumflex Edieresis Igrave Iacute Icircumflex Idieresis Eth Ntilde Ograve Oacute
            Ocircumflex Otilde Odieresis multiply Oslash Ugrave Uacute Ucircumflex Udieresis Yacute Thorn germandbls agrave aacute
            acircumflex atilde adieresis aring ae ccedilla egrave eacute ecircumflex edieresis igrave iacute icircumflex idieresis
            eth ntilde ograve oacute ocircumflex otilde odieresis divide oslash ugrave uacute ucircumflex udieresis yacute thorn
            ydieresis
            """;

    private const string LatinExtended = """
            Amacron amacron Abreve abreve Aogonek aogonek Cacute cacute Ccircumflex ccircumflex Cdotaccent cdotaccent Ccaron
            ccaron Dcaron dcaron Dcroat dcroat Emacron emacron Ebreve ebreve Edotaccent edotaccent Eogonek eogonek Ecaron ecaron
            Gcircumflex gcircumflex Gbreve gbreve Gdotaccent gdotaccent Gcommaaccent gcommaaccent Hcircumflex hcircumflex Hbar
            hbar Itilde itilde Imacron imacron Ibreve ibreve Iogonek iogonek Idotaccent dotlessi IJ ij Jcircumflex jcircumflex
            Kcommaaccent kcommaaccent kgreenlandic Lacute lacute Lcommaaccent lcommaaccent Lcaron lcaron Ldotaccent ldotaccent
            Lslash lslash Nacute nacute Ncommaaccent ncommaaccent Ncaron ncaron quoterightn Eng eng Omacron omacron Obreve obreve
            Ohungarumlaut ohungarumlaut OE oe Racute racute Rcommaaccent rcommaaccent Rcaron rcaron Sacute sacute Scircumflex
            scircumflex Scedilla scedilla Scaron scaron Tcommaaccent tcommaaccent Tcaron tcaron Tbar tbar Utilde utilde Umacron
            umacron Ubreve ubreve Uring uring Uhungarumlaut uhungarumlaut Uogonek uogonek Wcircumflex wcircumflex Ycircumflex
            ycircumflex Ydieresis Zacute zacute Zdotaccent zdotaccent Zcaron zcaron slong
            """;

    private const string Greek = """
            Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi
            Psi Omega Iotadieresis Upsilondieresis alphatonos epsilontonos etatonos iotatonos upsilondieresistonos alpha beta
            gamma delta epsilon zeta eta theta iota kappa lambda mugreek nu xi omicron pi rho sigmafinal sigma tau upsilon phi chi
            psi omega
            """;

    private const string Signs = """
            circumflex caron breve dotaccent ring ogonek tilde hungarumlaut florin hyphentwo figuredash endash emdash
            horizontalbar quoteleft quoteright quotesinglbase quotereversed quotedblleft quotedblright quotedblbase dagger
            daggerdbl bullet onedotenleader ellipsis perthousand minute second guilsinglleft guilsinglright fraction euro
            trademark minus bulletoperator radical infinity approxequal notequal lessequal greaterequal filledbox whitesquare
            blacksmallsquare whitesmallsquare blackcircle whitecircle whitebullet lozenge triagrt arrowleft arrowright checkmark
            ff fi fl ffi ffl
            """;

    private const string SignCharacters = ""
        + "\u02C6\u02C7\u02D8\u02D9\u02DA\u02DB\u02DC\u02DD\u0192\u2010\u2012\u2013\u2014\u2015\u2018\u2019\u201A\u201B"
        + "\u201C\u201D\u201E\u2020\u2021\u2022\u2024\u2026\u2030\u2032\u2033\u2039\u203A\u2044\u20AC\u2122\u2212\u2219"
        + "\u221A\u221E\u2248\u2260\u2264\u2265\u25A0\u25A1\u25AA\u25AB\u25CF\u25CB\u25E6\u25CA\u25BA\u2190\u2192\u2713"
        + "\uFB00\uFB01\uFB02\uFB03\uFB04";
}
