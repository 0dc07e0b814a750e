using System.Diagnostics;
using System.Text;
using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class HostileTextTests
{
    private const int Mutations = 200_000;

    private static readonly string[] RealTexts =
    [
        "https://acme.webex.com/acme/m.php?AT=BR&MN=Design%20review&PW=abcdef&AR=ON&DU=45&MT=2&CM=Bill&MF=7285&YE=2026&MO=12&DA=1&HO=09&MI=30&TC1=R%26D&BU=https%3A%2F%2Fx%2F%3Fa%3D1",
        "AT=BR&OPhoneCountry=1&OPhoneArea=408&CO=1,408,4357000,7537,3,&TC1=a&TC10=b&CB1=1&TxtHeight1=12&EQ=a|b&TI=<1,%202>&FN1=Ann&EA1=a%40b&FN2=B%C3%B6b&CSRF=x",
        "https://www.example.com/back?a=1&AT=BR&ST=SUCCESS&MK=123456789&SE=40&OP=1&HT=t",
        "?AT=BR&ST=FAIL&RS=PasswordMustContain6AlphaChars&MK=1",
        "<BookRoom>\n <Status>SUCCESS</Status>\n <MK>123</MK>\n <SE>40</SE>\n</BookRoom>",
        "<BookRoom><Status>FAIL</Status><Reason>RefCode10MaxLengthIs128</Reason></BookRoom>",
    ];

    [Fact]
    public void No_mutation_of_a_real_text_makes_a_reader_throw()
    {
        var random = new Random(7285);
        int requests = 0;
        int replies = 0;
        for (int i = 0; i < Mutations; i++)
        {
            string text = RandomText.Mutate(random, RealTexts[i % RealTexts.Length]);
            if (Read(text)) requests++;
            if (BookRoomReply.Parse(text).Outcome != ReplyOutcome.Unreadable) replies++;
        }

        // Some must still be readable, or only the first check has been tried.
        requests.ShouldBeGreaterThan(Mutations / 50);
        replies.ShouldBeGreaterThan(Mutations / 50);
    }

    [Fact]
    public void Whatever_is_read_can_be_written_and_read_again_without_loss()
    {
        var random = new Random(44);
        int readable = 0;
        for (int i = 0; i < 30_000; i++)
        {
            string text = RandomText.Mutate(random, RealTexts[i % 2]);
            if (!BookRoom.TryRead(text, Center.TrainingCenter, out BookRoom? read, out _)) continue;

            readable++;
            string written = read.ToForm(Rooms.Site).Body;
            BookRoom.TryRead(written, Center.TrainingCenter, out BookRoom? again, out ValidationResult problems).ShouldBeTrue(problems + " in " + written);
            again!.ToForm(Rooms.Site).Body.ShouldBe(written, text);
        }

        readable.ShouldBeGreaterThan(5000);
    }

    [Fact]
    public void Long_hostile_texts_are_read_in_time_that_grows_with_their_length()
    {
        string[] texts =
        [
            new('&', 3_000_000),
            new('%', 3_000_000),
            new('=', 3_000_000),
            new('+', 3_000_000),
            new('<', 3_000_000),
            Repeat("a&", 1_000_000),
            Repeat("%C3", 1_000_000),
            Repeat("%C3&", 500_000),
            "AT=BR&" + Repeat("AT=BR&", 300_000),
            "AT=BR&" + Numbered("x{0}=1&", 300_000),
            "AT=BR&" + Numbered("TxtHeight{0}=1&", 300_000),
            "AT=BR&" + string.Concat(Enumerable.Range(1, 300_000).Reverse().Select(i => "TxtHeight" + i + "=1&")),
            "AT=BR&" + Numbered("FN{0}=1&", 200_000),
            "AT=BR&" + Repeat("DU=x&", 300_000),
            "AT=BR&TI=<" + Repeat("1,", 500_000) + "1>",
            "AT=BR&CO=" + new string(',', 1_000_000),
            "<BookRoom>" + Repeat("<a>", 500_000) + "</BookRoom>",
            "<BookRoom>" + Repeat("<a></a>", 300_000) + "</BookRoom>",
            "<BookRoom><a>" + Repeat("</", 1_000_000) + "</BookRoom>",
            "AT=BR&ST=FAIL&RS=" + new string('1', 1_000_000),
            "AT=BR&ST=FAIL&RS=PasswordMustContain" + new string('1', 1_000_000) + "AlphaChars",
        ];
        foreach (string text in texts)
        {
            var time = Stopwatch.StartNew();
            _ = Read(text);
            _ = BookRoomReply.Parse(text).ToString();
            time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20), text[..30]);
        }
    }

    private static bool Read(string text)
    {
        bool isRead = BookRoom.TryRead(text, Center.MeetingCenter, out BookRoom? request, out ValidationResult problems);
        (request is not null).ShouldBe(isRead);
        // A secret in a URL is an error of the text, and can be read all the same.
        ((IEnumerable<Violation>)problems).Any(problem => problem.Severity == Severity.Error && problem.Rule != ViolationRule.SecretInUrl).ShouldBe(!isRead);
        return isRead;
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Numbered(string format, int times) => string.Concat(Enumerable.Range(1, times).Select(i => format.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture))));
}
