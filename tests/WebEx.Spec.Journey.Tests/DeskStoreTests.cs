using MeetingDesk.Desks;
using Microsoft.Extensions.Time.Testing;

namespace WebEx.Spec.Journey.Tests;

/// <summary>What MeetingDesk remembers, and for how long.</summary>
public sealed class DeskStoreTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly DeskStore _desks;

    public DeskStoreTests() => _desks = new DeskStore(_clock);

    [Fact]
    public void A_desk_is_kept_while_it_is_used_and_gone_some_hours_after()
    {
        string id = _desks.Open("jo");
        for (int i = 0; i < 3; i++)
        {
            _clock.Advance(DeskStore.Lifetime - TimeSpan.FromSeconds(1));
            _desks.Find(id).ShouldNotBeNull().WebExId.ShouldBe("jo");
        }

        _clock.Advance(DeskStore.Lifetime);
        _desks.Find(id).ShouldBeNull();
        _desks.Find(id).ShouldBeNull();
    }

    [Fact]
    public void Where_there_are_too_many_the_one_goes_that_was_not_used_for_longest()
    {
        string first = _desks.Open("first");
        string second = _desks.Open("second");
        for (int i = 2; i < DeskStore.Most; i++)
            _desks.Open("jo");
        _desks.Find(first).ShouldNotBeNull();

        string last = _desks.Open("last");
        _desks.Find(second).ShouldBeNull();
        _desks.Find(first).ShouldNotBeNull();
        _desks.Find(last).ShouldNotBeNull();
    }

    [Fact]
    public void A_closed_desk_is_gone_and_the_others_are_not()
    {
        string one = _desks.Open("jo");
        string other = _desks.Open("jo");
        _desks.Close(one);
        _desks.Close(one);
        _desks.Close(null);
        _desks.Find(one).ShouldBeNull();
        _desks.Find(other).ShouldNotBeNull();
    }

    [Fact]
    public void A_desk_has_room_for_so_many_meetings_and_a_meeting_for_so_many_attendees()
    {
        var desk = new Desk("jo");
        for (int i = 0; i <= Desk.MostMeetings; i++)
            desk.Add(new DeskMeeting($"{i}", "Review", "today"));
        desk.Meetings.Count.ShouldBe(Desk.MostMeetings);
        desk.Find("0").ShouldBeNull();

        for (int i = 0; i <= DeskMeeting.MostAttendees; i++)
            desk.AddAttendee("1", $"Kim {i}");
        IReadOnlyList<string> attendees = desk.Find("1")!.Attendees;
        attendees.Count.ShouldBe(DeskMeeting.MostAttendees);
        attendees[0].ShouldBe("Kim 1");
        attendees[^1].ShouldBe($"Kim {DeskMeeting.MostAttendees}");
    }
}
