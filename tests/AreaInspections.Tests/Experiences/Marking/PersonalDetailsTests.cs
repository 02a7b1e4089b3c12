using AreaInspections.Experiences.Marking;
using AreaInspections.Readers.Experiences;
using AreaInspections.Tests.Experiences.Corpus;

namespace AreaInspections.Tests.Experiences.Marking;

public class PersonalDetailsTests
{
    private static readonly PersonalDetails s_details = new(MarkingWordsReader.Load());

    [Theory]
    [InlineData("my son jack goes to oakfield primary", "jack|oakfield primary")]
    [InlineData("MY SON JACK GOES TO OAKFIELD PRIMARY", "JACK|OAKFIELD PRIMARY")]
    [InlineData("Mrs Khan the SENCo was kind and so was Dr. Patel", "Khan|Patel")]
    [InlineData("His school, Oakfield, rang. Oakfield never listens.", "Oakfield|Oakfield")]
    [InlineData("Kaelan (9) cannot sleep and Kaelan's teacher shouts", "Kaelan|Kaelan")]
    [InlineData("st marys rc primary said no", "st marys rc primary")]
    [InlineData("Will has ADHD. Will he be ok? He will not eat.", "Will")]
    [InlineData("May was diagnosed in May 2021", "May")]
    [InlineData("We hope Hope is happy", "Hope")]
    [InlineData("Aoife O'Brien-Nowak and Siân are friends", "Aoife O'Brien-Nowak|Siân")]
    [InlineData("my name is oluwaseun and i am tired", "oluwaseun")]
    [InlineData("ring me on (01632) 960 123 or +44 7700 900123", "(01632) 960 123|+44 7700 900123")]
    [InlineData("jo.smith+send@example.co.uk", "jo.smith+send@example.co.uk")]
    [InlineData("we live at flat 3, 22b high st, bolton, bl14rq", "flat 3, 22b high st|bl14rq")]
    [InlineData("NHS number 943 476 5919", "943 476 5919")]
    [InlineData("UPN H123456789012", "H123456789012")]
    [InlineData("I post as @mum_of_three", "@mum_of_three")]
    [InlineData("his dob is 3.4.12", "3.4.12")]
    [InlineData("She was born on the 3rd of April, 2012", "3rd of April, 2012")]
    public void Details_are_marked(string text, string marked) => string.Join('|', s_details.In(text).Select(m => m.Words)).ShouldBe(marked);

    [Theory]
    [InlineData("We were referred to CAMHS on 12 March 2021 and seen in May.")]
    [InlineData("She has Down syndrome and was at St George's Hospital in Leeds.")]
    [InlineData("His primary school tried; secondary school did not.")]
    [InlineData("By the grace of God and with hope and joy we will go on.")]
    [InlineData("We waited 64 weeks, rang 111 and Childline on 0800 1111 and read www.nhs.uk")]
    [InlineData("Nottinghamshire County Council and SENDIASS blame the ICB.")]
    [InlineData("i miss work and they miss school")]
    [InlineData("")]
    [InlineData("\0\0 \ud83d\ude00 \u202e مرحبا \ud800")]
    public void What_names_nobody_is_left_alone(string text) => s_details.In(text).ShouldBeEmpty();

    [Fact]
    public void Places_are_those_of_the_text_beside_emoji_null_bytes_and_other_scripts()
    {
        const string Text = "😀\0 \u202eשלום my son jack 😀\u200f likes Zofia";

        s_details.In(Text).ShouldAllBe(m => Text.Substring(m.Start, m.Length) == m.Words);
        s_details.In(Text).Select(m => m.Words).ShouldBe(["jack", "Zofia"]);
    }

    [Fact]
    public void Marks_are_in_order_and_apart()
    {
        for (var seed = 20_000; seed < 20_100; seed++)
        {
            var marks = s_details.In(InventedAccount.Of(seed).Text);
            marks.Zip(marks.Skip(1)).ShouldAllBe(p => p.First.End <= p.Second.Start);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("1 ")]
    [InlineData("jack ")]
    [InlineData("st ")]
    [InlineData("@a.")]
    [InlineData("school, ")]
    public void A_hundred_thousand_of_anything_are_read(string piece) => s_details.In(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length))).ShouldNotBeNull();
}
