using WebEx.Spec.Generator.Tests.Compiling;

namespace WebEx.Spec.Generator.Tests.Specs;

/// <summary>One command with every kind of generated type, beside a page of its own.</summary>
internal static class EveryKind
{
    /// <summary>The files.</summary>
    public static IReadOnlyList<SpecText> Files { get; } =
    [
        new(
            "spec/webex.yaml",
            """
            pages:
              - { page: k.php, namespace: Kinds, line: 1 }
            choices:
              level: { enum: Level, line: 2, meaning: How much., values: { A: Low, B: High } }
            bits:
              switches: { enum: Switches, line: 3, meaning: What is on., bits: { 0: Light, 31: Sound } }
            """
        ),
        new(
            "spec/pages/k/EK.yaml",
            """
            command: EK
            page: k.php
            name: Everything
            guide: { section: "EK", page: 1-1, line: 20 }
            summary: Has every kind of type.
            arguments:
              - { code: LV, name: Level, type: choice, values: level, line: 21, meaning: How much. }
              - { code: OW, name: Own, type: choice, values: { x: First, y: Second }, line: 22, meaning: One of its own. }
              - { code: SW, name: Switches, type: bits, bits: switches, line: 23, meaning: What is on. }
              - { code: OB, name: OwnBits, type: bits, bits: { 1: Left, 2: Right }, line: 24, meaning: Bits of its own. }
              - { code: PW, name: Secret, type: secret, required: true, line: 25, meaning: A secret. }
              - { name: Day, type: date, required: true, meaning: A day.,
                  parts: [ { code: YE, part: year, line: 26 }, { code: MO, part: month, line: 26 }, { code: DA, part: day, line: 26 } ] }
              - { name: People, type: group, item: Person, from: 1, to: 9, meaning: Who comes.,
                  parts: [ { code: "FN{n}", name: FullName, line: 27, meaning: The name. }, { code: "LL{n}", name: Level, type: choice, values: level, line: 28,
                      meaning: How much. } ] }
              - { code: "TC{n}", name: Codes, from: 1, to: 10, line: 29, meaning: The codes. }
              - { code: OLD, name: Old, deprecated: Codes, line: 30, meaning: An old one. }
            reply:
              line: 31
              success:
                - { code: MK, name: Key, type: key, meaning: The key. }
                - { name: Files, item: ListedFile, from: 1, meaning: The files., parts: [ { code: "NAME{n}", name: Name, meaning: The name. } ] }
            errors:
              AccessDenied: { line: 32, meaning: The caller has not logged in. }
            """
        ),
    ];
}
