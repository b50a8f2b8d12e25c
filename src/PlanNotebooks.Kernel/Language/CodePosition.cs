namespace PlanNotebooks.Kernel.Language;

/// <summary>Places in code: Jupyter counts characters of Unicode, .NET counts units of UTF-16.</summary>
internal static class CodePosition
{
    /// <summary>The place in a string of a place that Jupyter names; within the string in any case.</summary>
    public static int ToUtf16(string code, int characters)
    {
        var position = 0;
        for (var left = characters; left > 0 && position < code.Length; left--)
            position += IsPair(code, position) ? 2 : 1;
        return position;
    }

    /// <summary>The place as Jupyter names it of a place in a string.</summary>
    public static int ToCharacters(string code, int position)
    {
        var characters = 0;
        for (var i = 0; i < position; i += IsPair(code, i) ? 2 : 1)
            characters++;
        return characters;
    }

    private static bool IsPair(string code, int position) =>
        position + 1 < code.Length && char.IsSurrogatePair(code[position], code[position + 1]);
}
