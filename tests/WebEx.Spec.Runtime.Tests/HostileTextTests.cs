using System.Text;
using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class HostileTextTests
{
    private const int Mutations = 200_000;

    // So long that the square of it would never end.
    private const int Long = 3_000_000;
    private const long Slack = 1024 * 1024;

    private static readonly string[] RealTexts =
    [
        "https://acme.webex.com/acme/m.php?AT=BR&MN=Design%20review&PW=abcdef&AR=ON&DU=45&MT=2&CM=Bill&MF=7285"
            + "&YE=2026&MO=12&DA=1&HO=09&MI=30&TC1=R%26D&BU=https%3A%2F%2Fx%2F%3Fa%3D1",
        "AT=BR&OPhoneCountry=1&OPhoneArea=408&CO=1,408,4357000,7537,3,&TC1=a&TC10=b&CB1=1&TxtHeight1=12"
            + "&EQ=a|b&TI=<1,%202>&FN1=Ann&EA1=a%40b&FN2=B%C3%B6b&CSRF=x",
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
            if (Read(text))
                requests++;
            if (BookRoomReply.Read(text).Outcome != ReplyOutcome.Unreadable)
                replies++;
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
            if (!BookRoom.TryRead(text, Center.TrainingCenter, out BookRoom? read, out _))
                continue;

            readable++;
            string written = read.ToForm(Rooms.Site).Body;
            BookRoom
                .TryRead(written, Center.TrainingCenter, out BookRoom? again, out RequestValidationResult problems)
                .ShouldBeTrue(problems + " in " + written);
            again!.ToForm(Rooms.Site).Body.ShouldBe(written, text);
        }

        readable.ShouldBeGreaterThan(5000);
    }

    [Fact]
    public void Twice_the_text_is_twice_the_work()
    {
        Func<int, string>[] texts =
        [
            size => new('&', size),
            size => new('%', size),
            size => new('=', size),
            size => new('+', size),
            size => new('<', size),
            size => Repeat("a&", size / 3),
            size => Repeat("%C3", size / 3),
            size => Repeat("%C3&", size / 6),
            size => "AT=BR&" + Repeat("AT=BR&", size / 10),
            size => "AT=BR&" + Numbered("x{0}=1&", size / 10),
            size => "AT=BR&" + Numbered("TxtHeight{0}=1&", size / 10),
            size => "AT=BR&" + string.Concat(Enumerable.Range(1, size / 10).Reverse().Select(i => "TxtHeight" + i + "=1&")),
            size => "AT=BR&" + Numbered("FN{0}=1&", size / 15),
            size => "AT=BR&" + Repeat("DU=x&", size / 10),
            size => "AT=BR&TI=<" + Repeat("1,", size / 6) + "1>",
            size => "AT=BR&CO=" + new string(',', size / 3),
            size => "<BookRoom>" + Repeat("<a>", size / 6) + "</BookRoom>",
            size => "<BookRoom>" + Repeat("<a></a>", size / 10) + "</BookRoom>",
            size => "<BookRoom><a>" + Repeat("</", size / 3) + "</BookRoom>",
            size => "AT=BR&ST=FAIL&RS=" + new string('1', size / 3),
            size => "AT=BR&ST=FAIL&RS=PasswordMustContain" + new string('1', size / 3) + "AlphaChars",
        ];
        foreach (Func<int, string> text in texts)
        {
            (string one, string two) = (text(Long / 2), text(Long));
            long work = Work.Of(() => ReadBoth(one));
            // Its square would be four times the work; a table that grows by doubling may have grown once more.
            Work.Of(() => ReadBoth(two)).ShouldBeLessThan((3 * work) + Slack, two[..30]);
        }

        static void ReadBoth(string text)
        {
            _ = Read(text);
            _ = BookRoomReply.Read(text).ToString();
        }
    }

    private static bool Read(string text)
    {
        bool isRead = BookRoom.TryRead(text, Center.MeetingCenter, out BookRoom? request, out RequestValidationResult problems);
        (request is not null).ShouldBe(isRead);
        // A secret in a URL is an error of the text, and can be read all the same.
        ((IEnumerable<Violation>)problems)
            .Any(problem => problem.Severity == ViolationSeverity.Error && problem.Rule != ViolationRule.SecretInUrl)
            .ShouldBe(!isRead);
        return isRead;
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Numbered(string format, int times) =>
        string.Concat(Enumerable.Range(1, times).Select(i => format.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture))));
}
