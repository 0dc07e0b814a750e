namespace WebEx.Tests;

/// <summary>The guide's table of time zones, which the generator has put into the runtime.</summary>
public sealed class TimeZoneTests
{
    [Fact]
    public void All_62_indexes_have_a_name_and_an_offset()
    {
        WebExTimeZone[] zones = Enum.GetValues<WebExTimeZone>();
        zones.Select(zone => (int)zone).ShouldBe(Enumerable.Range(0, 62));
        zones.Select(zone => zone.GetDisplayName()).ShouldBeUnique();
        zones.ShouldAllBe(zone => zone.GetStandardOffset() >= TimeSpan.FromHours(-12) && zone.GetStandardOffset() <= TimeSpan.FromHours(12));
    }

    [Theory]
    [InlineData(WebExTimeZone.SanJose, "Pacific Time (San Jose)", -8 * 60)]
    [InlineData(WebExTimeZone.London, "GMT Time (London)", 0)]
    [InlineData(WebExTimeZone.Newfoundland, "Newfoundland Time (Newfoundland)", -(3 * 60) - 30)]
    public void A_zone_says_what_the_table_says(WebExTimeZone zone, string name, int minutes)
    {
        zone.GetDisplayName().ShouldBe(name);
        zone.GetStandardOffset().ShouldBe(TimeSpan.FromMinutes(minutes));
    }

    [Fact]
    public void Every_zone_that_names_a_system_zone_finds_it_where_the_system_has_time_zones()
    {
        Assert.SkipUnless(TimeZoneInfo.GetSystemTimeZones().Count > 100, "This system has no time zone database.");
        Enum.GetValues<WebExTimeZone>().Where(zone => !zone.TryGetSystemZone(out _)).ShouldBeEmpty();
        WebExTimeZone.SanJose.TryGetSystemZone(out TimeZoneInfo? system).ShouldBeTrue();
        system!.BaseUtcOffset.ShouldBe(TimeSpan.FromHours(-8));
    }

    [Fact]
    public void An_index_that_the_table_does_not_have_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ((WebExTimeZone)62).GetDisplayName());
        Should.Throw<ArgumentOutOfRangeException>(() => ((WebExTimeZone)(-1)).GetStandardOffset());
    }
}
