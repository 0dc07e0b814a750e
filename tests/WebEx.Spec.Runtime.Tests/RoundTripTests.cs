using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void A_request_with_everything_set_comes_back_equal_from_url_and_form()
    {
        BookRoom written = Rooms.Full();
        ShouldComeBack(written, written.ToUri(Rooms.Site, SecretsInUrl.Allowed).AbsoluteUri);
        ShouldComeBack(written, written.ToForm(Rooms.Site).Body);
    }

    [Fact]
    public void Random_requests_come_back_equal()
    {
        for (int seed = 0; seed < 3000; seed++)
        {
            BookRoom written = RandomRequest(new Random(seed));
            ShouldComeBack(written, written.ToForm(Rooms.Site).Body);
        }
    }

    private static void ShouldComeBack(BookRoom written, string text)
    {
        BookRoom.TryRead(text, Center.TrainingCenter, out BookRoom? read, out RequestValidationResult problems).ShouldBeTrue(problems + " in " + text);
        if (!read!.Equals(written))
            read.ToForm(Rooms.Site).Body.ShouldBe(written.ToForm(Rooms.Site).Body);
        read.Equals(written).ShouldBeTrue(text);
        read.GetHashCode().ShouldBe(written.GetHashCode());
    }

    private static BookRoom RandomRequest(Random random)
    {
        var trackingCodes = new IndexedValues<string>();
        var flags = new IndexedValues<bool?>();
        var sizes = new IndexedValues<int?>();
        for (int i = random.Next(6); i > 0; i--)
        {
            trackingCodes[random.Next(1, 11)] = RandomText.WellFormed(random, 20);
            flags[random.Next(1, 4)] = random.Next(2) == 0;
            sizes[random.Next(1, int.MaxValue)] = random.Next(int.MinValue, int.MaxValue);
        }

        var additional = new AdditionalArguments();
        for (int i = random.Next(12); i > 0; i--)
            additional.Add("x" + RandomText.WellFormed(random, 5), RandomText.WellFormed(random, 30));

        return new()
        {
            RoomName = Text(),
            Password = Text(),
            RequireRegistration = Maybe(() => random.Next(2) == 0),
            DurationMinutes = Number(),
            Pin = Number(),
            RoomType = (RoomType?)Number(),
            ChargeMode = Maybe(() => (ChargeMode)random.Next(2)),
            PaymentMode = Maybe(() => (ChargeMode)random.Next(2)),
            Features = Maybe(() => (RoomFeatures)unchecked((uint)random.Next(int.MinValue, int.MaxValue))),
            Start = Maybe(() => new WebExDateTime(random.Next(10000), Number(), Number(), Number(), Number())),
            Until = Maybe(() => new WebExDate(Number(), random.Next(20), Number())),
            Doors = Maybe(() => new WebExTime(random.Next(30), Number())),
            OfficePhone = Maybe(() => new WebExPhoneNumber(RandomText.WellFormed(random, 5), Text(), Text(), Text())),
            CallOutNumber = Maybe(() => new CallOutPhone("1", Text()?.Replace(",", ""), null, "2", Number())),
            TrackingCodes = trackingCodes,
            NewAccounts = flags,
            Sizes = sizes,
            Equipment =
                random.Next(2) == 0 ? null : new(Enumerable.Range(0, random.Next(4)).Select(i => i + RandomText.WellFormed(random, 5).Replace("|", ""))),
            TypeIds = random.Next(2) == 0 ? null : new(Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(int.MinValue, int.MaxValue))),
            Attendees = new(Enumerable.Range(0, random.Next(4)).Select(_ => new Attendee { FullName = RandomText.WellFormed(random, 9), AccessCode = Text() })),
            EmailAddress = Text(),
            LabName = Text(),
            BackUrl = Text(),
            AdditionalArguments = additional,
        };

        string? Text() => random.Next(2) == 0 ? null : RandomText.WellFormed(random, 40);
        int? Number() => random.Next(2) == 0 ? null : random.Next(int.MinValue, int.MaxValue);
        T? Maybe<T>(Func<T> value)
            where T : struct => random.Next(2) == 0 ? null : value();
    }
}
