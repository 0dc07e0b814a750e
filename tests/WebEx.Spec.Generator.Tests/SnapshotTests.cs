using WebEx.Spec.Generator.Tests.Specs;

namespace WebEx.Spec.Generator.Tests;

/// <summary>Whole generated files, to be read in a review. What holds for all commands is asserted over all commands elsewhere.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void A_command_with_one_argument() => WholeCatalogue.OnNewest.File("WebEx.Partner.LogOut.g.cs").ShouldBeApproved();

    [Fact]
    public void A_command_with_secrets_and_numbered_error_codes() => WholeCatalogue.OnNewest.File("WebEx.Partner.LogIn.g.cs").ShouldBeApproved();

    [Fact]
    public void The_largest_command() => WholeCatalogue.OnNewest.File("WebEx.Meetings.ScheduleMeeting.g.cs").ShouldBeApproved();

    [Fact]
    public void A_shared_flags_enum() => WholeCatalogue.OnNewest.File("WebEx.MeetingFeatures.g.cs").ShouldBeApproved();
}
