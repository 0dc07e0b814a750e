using System.Text;
using WebEx.Pages;
using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>A URL without a Uri, and a form's bytes without a text.</summary>
public sealed class UrlTextTests
{
    [Fact]
    public void The_text_of_a_url_is_that_of_the_uri_whatever_the_values_are()
    {
        var random = new Random(20261129);
        for (int i = 0; i < 2000; i++)
        {
            BookRoom request = Hostile(random);
            string text = request.ToUrlText(Rooms.Site);

            Uri uri = request.ToUri(Rooms.Site);
            text.ShouldBe(uri.OriginalString);
            text.ShouldBe(uri.AbsoluteUri);
        }
    }

    [Fact]
    public void A_url_is_written_into_a_buffer_that_is_large_enough_and_into_no_other()
    {
        var random = new Random(20261130);
        for (int i = 0; i < 500; i++)
        {
            BookRoom request = Hostile(random);
            string text = request.ToUrlText(Rooms.Site);
            char[] buffer = new char[text.Length + random.Next(3)];

            request.TryWriteUrl(Rooms.Site, buffer, out int written).ShouldBeTrue();
            new string(buffer, 0, written).ShouldBe(text);

            char[] small = new char[random.Next(text.Length)];
            request.TryWriteUrl(Rooms.Site, small, out written).ShouldBeFalse();
            written.ShouldBe(0);
            small.ShouldAllBe(c => c == '\0');
        }
    }

    [Fact]
    public void The_bytes_of_a_form_are_its_body()
    {
        var random = new Random(20261201);
        for (int i = 0; i < 2000; i++)
        {
            BookRoom request = Hostile(random) with { Password = RandomText.WellFormed(random, 10) };
            request.ToFormBytes().ShouldBe(Encoding.ASCII.GetBytes(request.ToForm(Rooms.Site).Body));
        }
    }

    [Fact]
    public void A_host_in_letters_of_another_script_stays_as_the_site_has_it()
    {
        var site = new WebExSite(new Uri("https://m\u00FCnchen.example/acme/"));
        string text = new BookRoom { RoomName = "\u00FC" }.ToUrlText(site);

        text.ShouldBe(site.BaseAddress.AbsoluteUri + "m.php?AT=BR&MN=%C3%BC");
        text.ShouldBe(
            new BookRoom { RoomName = "\u00FC" }
                .ToUri(site)
                .OriginalString
        );
        char[] buffer = new char[text.Length];
        new BookRoom { RoomName = "\u00FC" }
            .TryWriteUrl(site, buffer, out int written)
            .ShouldBeTrue();
        new string(buffer, 0, written).ShouldBe(text);
    }

    [Fact]
    public void A_secret_is_refused_as_it_is_in_a_uri()
    {
        BookRoom request = Rooms.Valid() with { Password = "s3cr3t-PW" };
        string expected = Should.Throw<InvalidOperationException>(() => request.ToUri(Rooms.Site)).Message;

        Should.Throw<InvalidOperationException>(() => request.ToUrlText(Rooms.Site)).Message.ShouldBe(expected);
        Should.Throw<InvalidOperationException>(() => request.TryWriteUrl(Rooms.Site, new char[4096], out _)).Message.ShouldBe(expected);
        request.ToUrlText(Rooms.Site, SecretsInUrl.Allowed).ShouldContain("PW=s3cr3t-PW");
        request.TryWriteUrl(Rooms.Site, new char[4096], out _, SecretsInUrl.Allowed).ShouldBeTrue();
    }

    [Fact]
    public void What_cannot_be_sent_is_refused()
    {
        BookRoom unsendable = Rooms.Valid() with { Equipment = ValueList.Create("a|b") };
        _ = Should.Throw<InvalidOperationException>(() => unsendable.ToUrlText(Rooms.Site));
        _ = Should.Throw<InvalidOperationException>(() => unsendable.ToFormBytes());
        _ = Should.Throw<InvalidOperationException>(() => unsendable.TryWriteUrl(Rooms.Site, new char[4096], out _));

        BookRoom tooLong = new() { RoomName = new string('a', 70_000) };
        Should.Throw<InvalidOperationException>(() => tooLong.ToUrlText(Rooms.Site)).Message.ShouldContain("65519");
        tooLong.ToFormBytes().Length.ShouldBe("AT=BR&MN=".Length + 70_000);
    }

    [Fact]
    public void A_site_has_to_be_given()
    {
        _ = Should.Throw<ArgumentNullException>(() => Rooms.Valid().ToUrlText(null!));
        _ = Should.Throw<ArgumentNullException>(() => Rooms.Valid().TryWriteUrl(null!, new char[10], out _));
        _ = Should.Throw<ArgumentNullException>(() => new SessionInformationPage { MeetingKey = "1" }.ToUrlText(null!));
    }

    [Fact]
    public void A_link_has_a_text_as_well()
    {
        var page = new SessionInformationPage { MeetingKey = "1 2&3" };
        page.ToUrlText(Rooms.Site).ShouldBe(page.ToUri(Rooms.Site).AbsoluteUri);
    }

    private static BookRoom Hostile(Random random) =>
        Rooms.Valid() with
        {
            RoomName = RandomText.WellFormed(random, 40),
            LabName = RandomText.Mutate(random, "Lab 7 & 8"),
            DurationMinutes = random.Next(5) == 0 ? random.Next(int.MinValue, int.MaxValue) : random.Next(100),
            Pin = random.Next(20_000),
            Features = (RoomFeatures)(uint)random.NextInt64(uint.MaxValue + 1L),
            RequireRegistration = random.Next(2) == 0,
            TrackingCodes = new() { [random.Next(1, 11)] = RandomText.WellFormed(random, 10) },
        };
}
