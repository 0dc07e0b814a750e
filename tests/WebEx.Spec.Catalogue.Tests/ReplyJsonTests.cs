using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The replies of every command as JSON: in a queue, in a store, in the response of an application.</summary>
public sealed class ReplyJsonTests
{
    private const int Rounds = 4;
    private const int HostileRounds = 60;
    private const string Secret = "s3cret";

    private static readonly JsonSerializerOptions Queue = new() { Converters = { new KeepWebExSecrets() } };
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 1000 };
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    [Theory, ClassData<EveryCommand>]
    public void A_reply_comes_back_from_a_queue_with_every_property(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (WebExReply reply in Replies(command))
        {
            string json = JsonSerializer.Serialize(reply, command.Reply, Queue);

            var read = (WebExReply)JsonSerializer.Deserialize(json, command.Reply, Queue)!;

            ShouldHaveTheSame(command, read, reply, json, without: []);
            if (reply.Outcome == ReplyOutcome.Unreadable)
                read.Text.ShouldBe(reply.Text);
            JsonSerializer.Serialize(read, command.Reply, Queue).ShouldBe(json);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_reply_as_a_site_sends_it_equals_what_comes_back(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        // A list without elements can be sent as an empty value, or not at all.
        if (command.ReplyModel.Success.Any(value => value.Parts.Count > 0 && value.Separator is not null && !value.IsPromised))
            return;
        Random random = Seed.For(id);
        for (int i = 0; i < command.Rounds(Rounds); i++)
        {
            ReplyText sent = ReplyText.Success(command, random);
            WebExReply reply = command.ReadReply(sent.ToQuery(sent.SuccessWord), Origin(command));

            JsonSerializer.Deserialize(JsonSerializer.Serialize(reply, command.Reply, Queue), command.Reply, Queue).ShouldBe(reply, reply.Text);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void Without_secrets_it_still_tells_the_outcome_the_error_and_the_values(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        string[] secrets = [.. Values(command).Where(value => SecretsOf(value).Any()).Select(value => value.Name)];
        // A success that promises a secret is none without it.
        if (Values(command).SelectMany(SecretsOf).Any(secret => secret.IsPromised))
            return;
        foreach (WebExReply reply in Replies(command).Where(reply => reply.Outcome != ReplyOutcome.Unreadable))
        {
            string json = JsonSerializer.Serialize(reply, command.Reply, Web);

            var read = (WebExReply)JsonSerializer.Deserialize(json, command.Reply, Web)!;

            json.ShouldNotContain(Secret);
            read.AdditionalParameters.ShouldBeEmpty();
            string error = reply.ErrorCode is null ? "Error" : "";
            ShouldHaveTheSame(command, read, reply, json, without: [.. secrets, nameof(WebExReply.AdditionalParameters), error]);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void Its_properties_have_the_names_of_the_reply(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        string[] names = ["Outcome", "Problem", "Error", .. Values(command).Select(value => value.Name).Distinct(), "AdditionalParameters", "Text"];
        foreach (WebExReply reply in Replies(command))
        {
            using var json = JsonDocument.Parse(JsonSerializer.Serialize(reply, command.Reply));
            json.RootElement.EnumerateObject()
                .Select(property => property.Name)
                .ShouldBe(reply.HasUndecodableValues ? [.. names, nameof(WebExReply.HasUndecodableValues)] : names, ignoreOrder: true);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void Hostile_JSON_is_a_reply_that_a_site_could_have_sent_or_no_JSON_of_one(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id);
        string[] texts = [.. Replies(command).Select(reply => JsonSerializer.Serialize(reply, command.Reply, Queue))];
        for (int i = 0; i < command.Rounds(HostileRounds); i++)
        {
            string text = texts[random.Next(texts.Length)];
            string json = random.Next(3) == 0 ? RandomText.Mutate(random, text) : Mistaken(random, JsonNode.Parse(text)!.AsObject());
            try
            {
                // Half of a surrogate pair is no JSON, and comes as U+FFFD.
                if (JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(json), command.Reply, Queue) is not WebExReply read)
                    continue;
                Promises.ShouldBeKept(read);
                read.ToString().ShouldNotContain('\n');
            }
            catch (JsonException refused)
            {
                refused.Path.ShouldNotBeNull(json);
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void What_is_no_property_or_is_there_twice_is_refused(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (WebExReply reply in Replies(command).DistinctBy(reply => reply.Outcome))
        {
            JsonObject json = JsonSerializer.SerializeToNode(reply, command.Reply, Queue)!.AsObject();
            json["Surprise"] = 1;
            Refused(json.ToJsonString()).ShouldContain("Surprise");
            _ = json.Remove("Surprise");
            foreach ((string name, JsonNode? value) in json)
                Refused($"{{{JsonSerializer.Serialize(name)}:{value?.ToJsonString() ?? "null"},{json.ToJsonString()[1..]}")
                    .ShouldContain($"{name} is there more than once");
        }

        string Refused(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize(json, command.Reply, Queue), json).Message;
    }

    // One value of another type, one too deep, one property more, or another outcome.
    private static string Mistaken(Random random, JsonObject json)
    {
        JsonNode?[] values =
        [
            "5",
            "x\ny",
            5,
            1.5,
            1e300,
            true,
            null,
            new JsonArray(),
            new JsonArray(1),
            new JsonArray(new JsonObject()),
            new JsonObject(),
            new JsonObject { ["AT"] = "XX", ["ST"] = "FAIL" },
            "Success",
            "Failure",
            "Incomplete",
            "Unreadable",
        ];
        string[] names = [.. json.Select(property => property.Key)];
        for (int left = random.Next(1, 4); left > 0; left--)
        {
            JsonNode? value = values[random.Next(values.Length)]?.DeepClone();
            if (random.Next(8) == 0)
            {
                for (int depth = random.Next(200); depth > 0; depth--)
                    value = new JsonArray(value);
            }

            json[random.Next(10) == 0 ? "Surprise" : names[random.Next(names.Length)]] = value;
        }

        return json.ToJsonString(Deep);
    }

    private static void ShouldHaveTheSame(GeneratedCommand command, WebExReply read, WebExReply reply, string json, string[] without)
    {
        string[] ofTheText = [nameof(WebExReply.Text), nameof(WebExReply.Parameters)];
        foreach (
            PropertyInfo property in command
                .Reply.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(property => !ofTheText.Contains(property.Name) && !without.Contains(property.Name))
        )
            property.GetValue(read).ShouldBe(property.GetValue(reply), $"{property.Name} of {reply.Text} in {json}");
    }

    private static IEnumerable<ReplyParameter> Values(GeneratedCommand command) =>
        command
            .ReplyModel.Success.Concat(command.ReplyModel.Markup?.Elements ?? default)
            .Concat(command.ReplyModel.Failure)
            .Concat(command.Model.Later.Reply.Select(later => later.Parameter));

    private static IEnumerable<ReplyParameter> SecretsOf(ReplyParameter value) => value.Parts.Append(value).Where(one => one.Type == ArgumentType.Secret);

    private static ReplyContext Origin(GeneratedCommand command) => command.ReplyModel.IsPosted ? ReplyContext.PostedForm : ReplyContext.Redirect;

    // Of each outcome, in the shapes in which it comes.
    private static IEnumerable<WebExReply> Replies(GeneratedCommand command)
    {
        Random random = Seed.For(command.Model.Id);
        for (int i = 0; i < command.Rounds(Rounds); i++)
        {
            ReplyText sent = ReplyText.Success(command, random);
            string query = sent.ToQuery(sent.SuccessWord);
            foreach (string text in ReplyShapes.WithoutPages(query))
                yield return command.ReadReply(text, Origin(command));
            yield return command.ReadReply($"?token={Secret}&x=1&{query}&x=2", Origin(command));
            yield return command.ReadReply($"?{query}&{query}", Origin(command));
            yield return command.ReadReply(query + "&", Origin(command));
            yield return command.ReadReply($"?x=%E9&{query}", Origin(command));
            yield return command.ReadReply($"?x=%E9&{query.Replace("AT=", "AT=X", StringComparison.Ordinal)}", Origin(command));
            if (command.ReplyModel.Markup is not null)
                yield return command.ReadReply(ReplyText.SuccessInMarkup(command, random) is var markup ? markup.ToMarkup(markup.SuccessWord) : "");

            foreach (ReplyParameter value in command.ReplyModel.Success.Where(value => value.Code.Length > 0))
            {
                ReplyText broken = ReplyText.Success(command, random, without: value.Name);
                yield return command.ReadReply(broken.ToQuery(broken.SuccessWord), Origin(command));
                broken.Add(value.Code, "no such value");
                yield return command.ReadReply(broken.ToQuery(broken.SuccessWord), Origin(command));
            }

            string[] codes =
            [
                .. command.Model.Errors.Select(error => error.IsTemplate ? ErrorCodes.Filled(error.Code, ErrorCodes.Range(error.Code).Least) : error.Code),
                "",
                $"No such {Secret}",
            ];
            foreach (string code in codes)
                yield return command.ReadReply($"?a={Secret}&{ReplyText.Failure(command, random, code).ToQuery("FAIL")}", ReplyContext.Redirect);
            yield return command.ReadReply($"?{query.Replace("AT=", "AT=X", StringComparison.Ordinal)}", Origin(command));
        }

        foreach (string text in new[] { "", "nonsense", "<html><body>Hello</body></html>", $"?AT=XX&PW={Secret}" })
            yield return command.ReadReply(text);
    }
}
