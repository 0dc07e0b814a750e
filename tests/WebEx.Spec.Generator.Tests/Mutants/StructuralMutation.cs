namespace WebEx.Spec.Generator.Tests.Mutants;

/// <summary>Changes the structure of a spec file at random: what is in it, where, of which shape, and what it is called.</summary>
/// <param name="random">The random numbers.</param>
/// <param name="donors">Files that something can be taken from.</param>
internal sealed class StructuralMutation(Random random, IReadOnlyList<TreeNode> donors)
{
    private const int MostChanges = 3;
    private const int Tries = 20;

    // What C# has a name for.
    private static readonly HashSet<string> NameKeys = new(StringComparer.Ordinal) { "name", "item", "enum", "namespace", "1", "2", "0" };

    // Text for people, which only its shape can spoil.
    private static readonly HashSet<string> ProseKeys = new(StringComparer.Ordinal)
    {
        "meaning",
        "line",
        "summary",
        "remarks",
        "guide",
        "only",
        "section",
        "text",
        "title",
        "address",
        "date",
        "note",
        "reason",
        "topic",
        "choice",
        "asks",
        "cause",
        "notEnforceable",
    };

    /// <summary>Changes a file, which is not copied before.</summary>
    public void Apply(TreeNode root)
    {
        for (int changes = random.Next(1, MostChanges + 1), tries = 0; changes > 0 && tries < Tries; tries++)
            if (Change(root))
                changes--;
    }

    private bool Change(TreeNode root)
    {
        List<Slot> slots = [];
        Collect(root, "", slots);
        if (slots.Count == 0)
            return false;
        Slot slot = Pick(slots);
        if (ProseKeys.Contains(slot.Key) && random.Next(8) > 0)
            return false;
        return random.Next(12) switch
        {
            0 or 1 or 2 => Rename(slots),
            3 => slot.Remove(),
            4 => slot.Repeat(slot.Value.Copy(), Pick(NastyValues.Names)),
            5 => Pick(slots).Replace(slot.Value.Copy()),
            6 => slot.Replace(Emptied(slot.Value)),
            7 => Retype(slots),
            8 => Add(slot.Value),
            9 => slot.Replace(TreeNode.Scalar(Pick(NastyValues.Scalars), random.Next(4) > 0)),
            10 => Rekey(slot),
            _ => Transplant(slot),
        };
    }

    // A name of C#, or a code of the wire, becomes one that somebody else has.
    private bool Rename(List<Slot> slots)
    {
        List<Slot> named =
        [
            .. slots.Where(slot => slot.Value.Text is not null && (NameKeys.Contains(slot.Key) || slot.Key is "code" or "command" or "root" or "at")),
        ];
        if (named.Count == 0)
            return false;
        Slot slot = Pick(named);
        string name = random.Next(5) switch
        {
            0 => Pick(named).Value.Text!,
            1 => Pick(named).Value.Text!.ToUpperInvariant(),
            2 when slot.Key == "code" => Pick(NastyValues.Scalars),
            _ => Pick(NastyValues.Names),
        };
        return slot.Replace(TreeNode.Scalar(name));
    }

    private bool Retype(List<Slot> slots)
    {
        List<Slot> typed = [.. slots.Where(slot => slot.Key == "type")];
        return typed.Count > 0 && Pick(typed).Replace(TreeNode.Scalar(Pick(NastyValues.Types)));
    }

    private bool Add(TreeNode node)
    {
        if (node.Entries is not { } entries)
            return false;
        (string key, TreeNode value) = random.Next(8) switch
        {
            0 => ("required", TreeNode.Scalar("true")),
            1 => ("deprecated", TreeNode.Scalar("Other")),
            2 => (
                "parts",
                TreeNode.List(
                    TreeNode.Map(
                        ("code", TreeNode.Scalar("Q{n}")),
                        ("name", TreeNode.Scalar(Pick(NastyValues.Names))),
                        ("line", TreeNode.Scalar("1")),
                        ("meaning", TreeNode.Scalar("A part."))
                    )
                )
            ),
            3 => ("type", TreeNode.Scalar(Pick(NastyValues.Types))),
            4 => (
                "values",
                TreeNode.Map(
                    (Pick(NastyValues.Scalars), TreeNode.Scalar(Pick(NastyValues.Names))),
                    (Pick(NastyValues.Scalars) + "q", TreeNode.Scalar(Pick(NastyValues.Names)))
                )
            ),
            5 => ("bits", TreeNode.Map(("0", TreeNode.Scalar(Pick(NastyValues.Names))), ("31", TreeNode.Scalar(Pick(NastyValues.Names))))),
            6 => (Pick(["from", "to", "max", "min", "digits", "least", "months"]), TreeNode.Scalar(Pick(["0", "1", "2", "19", "1000000", "2147483647", "-1"]))),
            _ => (
                Pick(NastyValues.Keys),
                random.Next(3) switch
                {
                    0 => TreeNode.List(TreeNode.Scalar(Pick(NastyValues.Scalars))),
                    1 => Pick(Below(Pick(donors))).Value.Copy(),
                    _ => TreeNode.Scalar(Pick(NastyValues.Scalars)),
                }
            ),
        };
        entries.RemoveAll(entry => entry.Key == key);
        entries.Insert(random.Next(entries.Count + 1), (key, value));
        return true;
    }

    private bool Rekey(Slot slot)
    {
        if (slot.Parent.Entries is not { } entries)
            return false;
        string key = random.Next(4) == 0 ? Pick(NastyValues.Scalars) : Pick(NastyValues.Keys);
        // A key given twice is an error of syntax here.
        if (key.Length == 0 || entries.Exists(entry => entry.Key == key))
            return false;
        entries[slot.Index] = (key, slot.Value);
        return true;
    }

    // Something of another file with the same key: an argument, a rule, a reply.
    private bool Transplant(Slot slot)
    {
        List<Slot> others = [.. Below(Pick(donors)).Where(other => other.Key == slot.Key)];
        if (others.Count == 0)
            return false;
        TreeNode other = Pick(others).Value.Copy();
        return slot.Parent.Items is not null && random.Next(2) == 0 ? slot.Repeat(other, "") : slot.Replace(other);
    }

    private static TreeNode Emptied(TreeNode value) =>
        value switch
        {
            { Items: not null } => TreeNode.List(),
            { Entries: not null } => TreeNode.Map(),
            _ => TreeNode.Scalar(""),
        };

    private static List<Slot> Below(TreeNode root)
    {
        List<Slot> slots = [];
        Collect(root, "", slots);
        return slots;
    }

    // The elements of a list count under the key of the list.
    private static void Collect(TreeNode node, string key, List<Slot> slots)
    {
        for (int i = 0; i < (node.Items?.Count ?? 0); i++)
            Take(key, node.Items![i], i);
        for (int i = 0; i < (node.Entries?.Count ?? 0); i++)
            Take(node.Entries![i].Key, node.Entries[i].Value, i);

        void Take(string under, TreeNode value, int index)
        {
            slots.Add(new Slot(node, index, under, value));
            Collect(value, under, slots);
        }
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    // Where a value is: an element of a list, or an entry of a map.
    private sealed record Slot(TreeNode Parent, int Index, string Key, TreeNode Value)
    {
        public bool Replace(TreeNode value)
        {
            if (Parent.Items is { } items)
                items[Index] = value;
            else
                Parent.Entries![Index] = (Key, value);
            return true;
        }

        public bool Remove()
        {
            if (Parent.Items is { } items)
                items.RemoveAt(Index);
            else
                Parent.Entries!.RemoveAt(Index);
            return true;
        }

        public bool Repeat(TreeNode value, string key)
        {
            if (Parent.Items is { } items)
                items.Insert(Index, value);
            else if (key.Length > 0 && !Parent.Entries!.Exists(entry => entry.Key == key))
                Parent.Entries!.Add((key, value));
            else
                return false;
            return true;
        }
    }
}
