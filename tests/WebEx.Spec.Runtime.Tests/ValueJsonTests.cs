using System.Text.Json;

namespace WebEx.Tests;

/// <summary>Values in JSON: one text each.</summary>
public sealed class ValueJsonTests
{
    [Fact]
    public void Dates_and_times_are_texts_that_are_read_again()
    {
        Same(WebExDate.Parse("2026-12-01"), "\"2026-12-01\"");
        Same(WebExDate.Parse("2026-?-01"), "\"2026-?-01\"");
        Same(WebExTime.Parse("09:30"), "\"09:30\"");
        Same(WebExDateTime.Parse("2026-12-01 09:30"), "\"2026-12-01T09:30\"");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"soon\"")]
    [InlineData("\"2026-12-01T09:30Z\"")]
    public void Another_value_is_refused(string json)
    {
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<WebExDate>(json)).Message.ShouldContain("This is not a WebExDate");
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<WebExDateTime>(json)).Message.ShouldContain("This is not a WebExDateTime");
    }

    [Fact]
    public void A_text_that_is_no_value_is_refused_with_the_form_of_one()
    {
        Should.Throw<FormatException>(() => WebExDate.Parse("soon")).Message.ShouldContain("2026-12-01");
        Should.Throw<FormatException>(() => WebExTime.Parse("soon")).Message.ShouldContain("form");
        Should.Throw<FormatException>(() => WebExDateTime.Parse("soon")).Message.ShouldContain("form");
        _ = Should.Throw<ArgumentNullException>(() => WebExDate.Parse(null!));
        _ = Should.Throw<ArgumentNullException>(() => WebExTime.Parse(null!));
        _ = Should.Throw<ArgumentNullException>(() => WebExDateTime.Parse(null!));
    }

    private static void Same<T>(T value, string json)
    {
        JsonSerializer.Serialize(value).ShouldBe(json);
        JsonSerializer.Deserialize<T>(json).ShouldBe(value);
    }
}
