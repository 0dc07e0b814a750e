namespace WebEx.Tests;

/// <summary>Times of time zones: what clocks there show at an instant, and the hours that daylight saving time leaves out or repeats.</summary>
public sealed class ZonedTimeTests
{
    private static readonly WebExDateTime Skipped = new(2026, 3, 8, 2, 30);
    private static readonly WebExDateTime Repeated = new(2026, 11, 1, 1, 30);
    private static readonly WebExDateTime Usual = new(2026, 12, 1, 9, 30);

    [Fact]
    public void An_instant_is_what_clocks_there_show() =>
        WebExDateTime.FromDateTimeOffset(new DateTimeOffset(2026, 12, 1, 17, 30, 59, TimeSpan.Zero), WebExTimeZone.SanJose).ShouldBe(Usual);

    [Fact]
    public void What_clocks_show_is_an_instant()
    {
        Usual.ToDateTimeOffset(WebExTimeZone.SanJose).ShouldBe(new DateTimeOffset(2026, 12, 1, 9, 30, 0, TimeSpan.FromHours(-8)));
        new WebExDateTime(2026, 7, 1, 9, 30).ToDateTimeOffset(WebExTimeZone.SanJose).Offset.ShouldBe(TimeSpan.FromHours(-7));
    }

    [Theory]
    [InlineData(2026, 3, 8, 2, 30, LocalTimeStatus.Skipped)]
    [InlineData(2026, 11, 1, 1, 30, LocalTimeStatus.Repeated)]
    [InlineData(2026, 12, 1, 9, 30, LocalTimeStatus.Unique)]
    [InlineData(2026, 2, 30, 9, 30, LocalTimeStatus.NotATime)]
    public void A_time_occurs_once_twice_or_not_at_all(int year, int month, int day, int hour, int minute, LocalTimeStatus expected) =>
        new WebExDateTime(year, month, day, hour, minute).GetStatus(WebExTimeZone.SanJose).ShouldBe(expected);

    [Fact]
    public void A_time_that_is_skipped_or_repeated_is_no_instant()
    {
        Should.Throw<InvalidOperationException>(() => Skipped.ToDateTimeOffset(WebExTimeZone.SanJose)).Message.ShouldContain("does not occur");
        Should.Throw<InvalidOperationException>(() => Repeated.ToDateTimeOffset(WebExTimeZone.SanJose)).Message.ShouldContain("occurs twice");
        Should
            .Throw<InvalidOperationException>(() => default(WebExDateTime).ToDateTimeOffset(WebExTimeZone.SanJose))
            .Message.ShouldContain("not a date and time");
    }

    [Fact]
    public void An_instant_in_the_hour_that_occurs_twice_is_refused() =>
        Should
            .Throw<ArgumentException>(() => WebExDateTime.FromDateTimeOffset(new DateTimeOffset(2026, 11, 1, 8, 30, 0, TimeSpan.Zero), WebExTimeZone.SanJose))
            .Message.ShouldContain("occurs twice");

    [Fact]
    public void Dates_and_times_of_the_framework_are_taken()
    {
        WebExDate date = new DateOnly(2026, 12, 1);
        WebExTime time = new TimeOnly(9, 30, 59);

        (date, time).ShouldBe((new WebExDate(2026, 12, 1), new WebExTime(9, 30)));
        date.ToDateOnly().ShouldBe(new DateOnly(2026, 12, 1));
        new WebExDate(2026, 2, 30).ToDateOnly().ShouldBeNull();
    }
}
