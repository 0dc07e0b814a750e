namespace WebEx.Tests;

/// <summary>What is written can be read, for every command and in every center.</summary>
public sealed class RoundTripTests
{
    private const int Rounds = 24;

    [Theory, ClassData<EveryCommand>]
    public void A_request_comes_back_from_its_form(string id)
    {
        foreach ((GeneratedCommand command, Center center, IWebExRequest request, _) in Requests(id))
        {
            string body = request.ToForm(GeneratedCommand.Site).Body;

            command
                .TryRead(body, center, out IWebExRequest? read, out RequestValidationResult problems)
                .ShouldBeTrue($"{center} {body}: {string.Join("; ", problems)}");

            read.ShouldBe(request, $"{center} {body}");
            read!.GetHashCode().ShouldBe(request.GetHashCode());
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_request_comes_back_from_its_URL(string id)
    {
        foreach ((GeneratedCommand command, Center center, IWebExRequest request, _) in Requests(id))
        {
            string url = request.ToUri(GeneratedCommand.Site, SecretsInUrl.Allowed).AbsoluteUri;

            command
                .TryRead(url, center, out IWebExRequest? read, out RequestValidationResult problems)
                .ShouldBeTrue($"{center} {url}: {string.Join("; ", problems)}");

            read.ShouldBe(request, $"{center} {url}");
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_secret_never_shows(string id)
    {
        foreach ((_, Center center, IWebExRequest request, Draft draft) in Requests(id))
        {
            (string Code, string Value)[] secrets = [.. SecretValues.In(draft).Where(secret => secret.Value.Length > 0)];

            foreach (
                string shown in request
                    .Validate(center)
                    .Select(violation => violation.ToString())
                    .Append(request.ToString())
                    .Append(request.ToForm(GeneratedCommand.Site).ToString())
            )
            foreach ((string code, string value) in secrets)
                shown.ShouldNotContain(value, Case.Sensitive, code);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_secret_does_not_go_into_a_URL_unless_it_is_allowed_to(string id)
    {
        foreach ((_, _, IWebExRequest request, Draft draft) in Requests(id))
        {
            (string Code, string Value)[] secrets = [.. SecretValues.In(draft)];
            if (secrets.Length == 0 && request.AdditionalArguments.Count == 0)
            {
                _ = request.ToUri(GeneratedCommand.Site);
                continue;
            }

            string message = Should.Throw<InvalidOperationException>(() => request.ToUri(GeneratedCommand.Site)).Message;

            foreach ((string code, string value) in secrets)
            {
                message.ShouldContain(code, Case.Sensitive);
                if (value.Length > 0)
                    message.ShouldNotContain(value, Case.Sensitive);
            }
        }
    }

    private static IEnumerable<(GeneratedCommand Command, Center Center, IWebExRequest Request, Draft Draft)> Requests(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (Center center in command.Centers)
        {
            var requests = new RandomRequests(command, center, Seed.For(id, (int)center));
            for (int i = 0; i < command.Rounds(Rounds); i++)
            {
                Draft draft = requests.Next();
                yield return (command, center, draft.ToRequest(), draft);
            }
        }
    }
}
