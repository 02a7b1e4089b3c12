namespace AreaInspections.Tests.Experiences.Corpus;

/// <summary>Names, numbers and places for invented accounts. About half of the names are in no list of the product on purpose.</summary>
internal static class InventedDetails
{
    public static readonly string[] Given = Words(
        "Oliver Amelia Jack Mohammed Aisha Zofia Jakub Olivia Muhammad Chloe Siân Aoife Seán Gurpreet Priya Arjun Fatima Hamza Kacper Oliwia Temitope Kwame Ngozi Abdi Hodan Elif Mehmet Nguyet Wei Mateo Inês Andrei Ioana Rhys Cerys Eilidh Callum Tyler Kayden Mia Ethan Lily Daisy Poppy Ruby Ivy Grace Will Joy Hope Rose Summer Mark Faith May Amber Jade Dawn Chelsea Preston Max Jordan Florence " +
        "Kaelan Tyree Evander Lysander Peregrine Cosima Ottoline Isolde Elowen Kensa Senara Branok Perran Caolan Dáire Fiadh Sadhbh Muireann Odhrán Tiarnán Éabha Gwion Mabon Eirian Heulwen Tirion Zunairah Haleema Ridwan Mikaeel Zaviyar Rumaysa Aleena Zidan Ibtisam Shayaan " +
        "Anvika Reyansh Vihaan Kiaan Ishani Navya Sukhman Gurnoor Avneet Ekam Kasjan Iga Ksawery Eryk Kornelia Rugilė Domantas Liepa Zakhar Myroslav Kwadwo Nhyira Oluwadarasimi Ireoluwa Ozioma Munachi Tadiwanashe Makanaka Anotida Yodit Natsinet Abdirizak Sumeya Ikran Shamso Xiaoyu " +
        "Jiaxin Minh Jisoo Aurelio Ludovica Beltran Llinos Zelig Bracha Tzivia Kairo Nyla Arla Remmie Oaklyn Jaxxon Everleigh Maelys Esmae Raegan Jorgie Zayaan Aydın Mahrukh Mary-Jane Lily-Mae Tommy-Lee");

    public static readonly string[] Surnames = Words(
        "Smith Patel Khan Jones Begum Ahmed Kowalski Nowak O'Brien McDonald Williams Taylor Okafor Singh Kaur Hussain Green Brown Baker Wood Hill Ali Chen Nguyen Popescu Mensah Yilmaz Rahman Evans Llewellyn MacLeod Murphy Clarke Young " +
        "Threlfall Birtwistle Hesketh Ollerenshaw Sowerby Postlethwaite Blenkinsop Fazackerley Featherstone Wigglesworth Tattersall Brocklehurst Gaukroger Holroyd Illingworth Jessop Lumb Oldroyd Priestnall Quarmby Uttley Wadsworth Kiszka Gawron Szczepaniak Bielecki Rehmani Tanoli Bhuiyan " +
        "Talukder Gondal Sohi Kalsi Thakrar Nwankwo Ogundipe Afriyie Duodu Chirwa Gebremedhin Woldu Hersi Roble Bozkurt Koçak Rostami Gjoka Mihalache Tănase Hrytsenko Savchuk Maguinness Barton-Hale Akhtar-Lumb");

    public static readonly string[] Schools =
    [
        "Oakfield Primary School", "Thornlea Academy", "Hesketh Fold Primary", "St Mary's RC Primary", "St Cuthbert's", "Green Lane Infants", "Little Acorns Nursery", "Kingsmead High School", "Ravensbourne College", "The Meadows School",
        "Beaumont Hill Academy", "Trinity C of E Primary", "Sacred Heart Catholic Primary School", "Queen Elizabeth Grammar School", "Castle View Academy", "Moorside Community Primary School", "Hillcrest", "St Joseph's Catholic Primary School",
        "Rainbow Nursery", "Brookvale Special School", "Ashdown High", "Wexcombe Junior School", "Penwithen School", "All Saints C of E Primary School", "Bolton Road Primary", "Tollgate Infant School", "Larkrise Pre-school", "Archbishop Tavener's School",
        "Eastcote Park Secondary School", "Holy Trinity Primary", "Sunny Days Playgroup", "Whinmoor College", "St. Aidan's", "Dunmarsh Academy", "Fernhurst Primary", "Lower Quernmore Primary School",
    ];

    public static readonly string[] Streets =
    [
        "Acacia Avenue", "Beech Road", "High Street", "Station Rd", "Mill Lane", "Church Close", "Queens Drive", "Orchard Crescent", "Kingfisher Way", "Victoria Terrace", "Tennyson Street", "Ollerton Grove", "Park View", "Cobden St", "The Avenue", "Lower Quay Lane", "St John's Road", "Windermere Gardens",
    ];

    public static readonly string[] Towns = ["Bolton", "Leeds", "Norwich", "Stockport", "Reading", "Derby", "Lincoln", "Kent", "Cornwall", "Tower Hamlets", "Huddersfield", "Exeter", "Sunderland", "Luton"];

    public static readonly string[] Kin = ["son", "daughter", "child", "boy", "girl", "grandson", "stepson", "eldest", "youngest", "nephew"];

    public static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Phone(Random r) => r.Pick(
        $"07700 900{r.Next(100, 999)}", $"07700900{r.Next(100, 999)}", $"07911 {r.Next(100, 999)} {r.Next(100, 999)}", $"+44 7700 900{r.Next(100, 999)}", $"+44 (0)7700 900{r.Next(100, 999)}", $"01632 960{r.Next(100, 999)}",
        $"(01632) 960 {r.Next(100, 999)}", $"020 7946 0{r.Next(100, 999)}", $"0161-496-0{r.Next(100, 999)}", $"07700.900.{r.Next(100, 999)}", $"0044 7700 900{r.Next(100, 999)}", $"0113 496 0{r.Next(100, 999)}");

    public static string Email(Random r)
    {
        var name = r.Pick(Given).ToLowerInvariant().Replace("-", "", StringComparison.Ordinal);
        return r.Pick($"{name}.{r.Next(1, 99)}@gmail.com", $"{name}smith@hotmail.co.uk", $"the_{name}s@outlook.com", $"{name[0]}.brown@btinternet.com", $"{name}+send@example.org", $"{name} at gmail dot com");
    }

    public static string Address(Random r) => r.Pick($"{r.Next(1, 240)} {r.Pick(Streets)}", $"{r.Next(1, 60)}{r.Pick("a", "b")} {r.Pick(Streets)}", $"Flat {r.Next(1, 9)}, {r.Next(1, 99)} {r.Pick(Streets)}");

    public static string Postcode(Random r)
    {
        var code = $"{r.Pick("M14", "LS6", "BL3", "NR2", "SK1", "DE22", "E1", "SW1A", "TR1", "EX4", "OL9", "CV6")}{r.Pick(" ", "", " ")}{r.Next(1, 9)}{r.Pick("AA", "RQ", "BD", "XJ", "PL", "NW")}";
        return r.Next(3) == 0 ? code.ToLowerInvariant() : code;
    }

    public static string Date(Random r, int from, int to)
    {
        var (day, month, year) = (r.Next(1, 29), r.Next(1, 13), r.Next(from, to));
        var name = Months[month - 1];
        return r.Pick($"{day:00}/{month:00}/{year}", $"{day}.{month}.{year % 100:00}", $"{day:00}-{month:00}-{year}", $"{year}-{month:00}-{day:00}", $"{day} {name} {year}", $"{day}{Ending(day)} {name} {year}", $"{day}{Ending(day)} of {name} {year}",
            $"{name} {day}{Ending(day)}, {year}", $"{day} {name[..3]} {year % 100:00}", $"{day}/{month}/{year % 100:00}");
    }

    public static string Nhs(Random r)
    {
        while (true)
        {
            var digits = $"{r.Next(400, 799)}{r.Next(100, 999)}{r.Next(100, 999)}";
            var check = 11 - (digits.Select((d, i) => (d - '0') * (10 - i)).Sum() % 11);
            if (check == 10) continue;
            var last = check == 11 ? 0 : check;
            return r.Pick($"{digits[..3]} {digits[3..6]} {digits[6..]}{last}", $"{digits}{last}", $"{digits[..3]}-{digits[3..6]}-{digits[6..]}{last}");
        }
    }

    public static string Pupil(Random r) => $"{r.Pick("A", "B", "H", "K", "W")}{r.Next(100, 999)}{r.Next(100, 999)}{r.Next(100000, 999999):000000}"[..13];

    public static string Handle(Random r) => r.Pick($"@{r.Pick(Given).Replace("-", "", StringComparison.Ordinal)}_{r.Next(10, 99)}", $"@mumof{r.Next(2, 6)}boys", $"@send.mum.{r.Next(10, 99)}", $"https://www.facebook.com/send.mum.{r.Next(100, 999)}", $"instagram.com/our_send_life{r.Next(10, 99)}");

    private static string Ending(int day) => (day % 10, day) switch
    {
        (_, 11 or 12 or 13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

internal static class RandomChoice
{
    public static T Pick<T>(this Random random, params IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
