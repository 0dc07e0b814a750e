using System.Text;
using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class EncodingTests
{
    [Fact]
    public void Every_ascii_character_is_encoded_as_rfc_3986_says()
    {
        for (char c = '\0'; c < 128; c++)
        {
            bool isUnreserved = char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';
            Encode(c.ToString()).ShouldBe(isUnreserved ? c.ToString() : $"%{(int)c:X2}");
        }
    }

    [Theory]
    [InlineData("é", "%C3%A9")]
    [InlineData("\u0080", "%C2%80")]
    [InlineData("\u07FF", "%DF%BF")]
    [InlineData("\u0800", "%E0%A0%80")]
    [InlineData("日本", "%E6%97%A5%E6%9C%AC")]
    [InlineData("\uFFFF", "%EF%BF%BF")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("\U0010FFFF", "%F4%8F%BF%BF")]
    public void Other_characters_are_encoded_as_utf_8(string text, string expected) => Encode(text).ShouldBe(expected);

    [Fact]
    public void A_lone_surrogate_becomes_a_replacement_character()
    {
        // No theory: attributes cannot hold lone surrogates.
        Encode("\uD83D").ShouldBe("%EF%BF%BD");
        Encode("\uDE00").ShouldBe("%EF%BF%BD");
        Encode("a\uD83Db").ShouldBe("a%EF%BF%BDb");
        Encode("\uDE00\uD83D").ShouldBe("%EF%BF%BD%EF%BF%BD");
        Encode("\uD83D\uD83D\uDE00").ShouldBe("%EF%BF%BD%F0%9F%98%80");
    }

    [Fact]
    public void Random_texts_are_encoded_as_the_platform_encodes_them()
    {
        var random = new Random(20111201);
        for (int i = 0; i < 5000; i++)
        {
            string text = RandomText.WellFormed(random, 60);
            Encode(text).ShouldBe(Uri.EscapeDataString(text));
        }
    }

    [Theory]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(100_001)]
    public void Long_texts_are_encoded_without_breaking_a_character_at_a_seam(int length)
    {
        string text = "x" + new StringBuilder().Insert(0, "😀é", length / 3).ToString();
        Encode(text).ShouldBe(Uri.EscapeDataString(text));
    }

    [Fact]
    public void Codes_are_encoded_like_values()
    {
        BookRoom request = new() { AdditionalArguments = new() { { "a b&=é", "1" } } };
        request.ToForm(Rooms.Site).Body.ShouldBe("AT=BR&a%20b%26%3D%C3%A9=1");
    }

    [Theory]
    [InlineData("a+b", "a b")]
    [InlineData("a%20b", "a b")]
    [InlineData("a%2Bb", "a+b")]
    [InlineData("100%", "100%")]
    [InlineData("100%4", "100%4")]
    [InlineData("%zz%4g", "%zz%4g")]
    [InlineData("%%41", "%A")]
    [InlineData("%c3%A9", "é")]
    [InlineData("%F0%9F%98%80", "😀")]
    [InlineData("%C3", "\uFFFD")]
    [InlineData("%C3x", "\uFFFDx")]
    [InlineData("%FF%41", "\uFFFDA")]
    [InlineData("%ED%A0%80", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("é%C3%A9", "éé")]
    [InlineData("%00", "\0")]
    public void Decoding_takes_whole_escapes_and_leaves_the_rest(string wire, string expected)
    {
        _ = BookRoom.TryRead("AT=BR&MN=" + wire, Center.MeetingCenter, out BookRoom? request, out _);
        request.ShouldNotBeNull().RoomName.ShouldBe(expected);
    }

    private static string Encode(string text)
    {
        const string Before = "AT=BR&MN=";
        string body = new BookRoom { RoomName = text }
            .ToForm(Rooms.Site)
            .Body;
        body.ShouldStartWith(Before);
        return body[Before.Length..];
    }
}
