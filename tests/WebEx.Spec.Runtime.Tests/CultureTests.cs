using System.Globalization;
using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Requests_messages_and_replies_are_the_same_in_every_culture(string name)
    {
        string expected = InCulture(CultureInfo.InvariantCulture);
        var culture = new CultureInfo(name);
        culture.DisplayName.ShouldNotContain("Invariant");
        InCulture(culture).ShouldBe(expected);
    }

    [Fact]
    public void The_cultures_would_show_a_mistake()
    {
        "i".ToUpper(new CultureInfo("tr-TR")).ShouldBe("İ");
        new DateTime(2026, 12, 1).ToString("yyyy", new CultureInfo("ar-SA")).ShouldNotBe("2026");
        new CultureInfo("fa-IR").NumberFormat.NegativeSign.ShouldNotBe("-");
    }

    private static string InCulture(CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            BookRoom request = Rooms.Full() with { DurationMinutes = -1234567, Pin = -1, Until = new(2026, 2, 30), RoomName = new string('i', 200) };
            BookRoom.TryRead(request.ToForm(Rooms.Site).Body + "&AR=off", Center.TrainingCenter, out BookRoom? read, out _).ShouldBeTrue();
            BookRoom.TryRead("AT=BR&AR=OFF&PM=bıll", Center.TrainingCenter, out _, out RequestValidationResult problems).ShouldBeFalse();
            BookRoom.TryRead("AT=BR&PM=BILL&CB1=1", Center.TrainingCenter, out BookRoom? upper, out _).ShouldBeTrue();
            return string.Join(
                "\n",
                request.ToUri(Rooms.Site, SecretsInUrl.Allowed),
                request,
                request.Validate(Center.MeetingCenter),
                request.Start,
                request.Until,
                read,
                problems,
                upper,
                BookRoomErrorCodes.Find("PasswordMustContain6AlphaChars", out int? number),
                number,
                BookRoomError.RefCodeNMaxLengthIs128.ToCode(7),
                BookRoomReply.Read("AT=BR&ST=SUCCESS&SE=-40").Seats is -40
            );
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
