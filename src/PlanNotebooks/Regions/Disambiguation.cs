namespace PlanNotebooks.Regions;

/// <summary>Chooses among the divisions that bear one name: by the name written before it, else by the parent that the text names
/// most.</summary>
internal static class Disambiguation
{
    /// <summary>The one code that fits, or null where several fit as well.</summary>
    public static string? Choose(IReadOnlyList<string> codes, string text, ReadOnlySpan<char> before)
    {
        if (codes.Count <= 1)
            return codes.Count == 0 ? null : codes[0];
        var length = Math.Max(RegionTable.Names.AtEnd(before), RegionTable.Stems.AtEnd(before));
        if (length > 0)
        {
            var above = before[^length..].ToString();
            foreach (var parent in RegionTable.WithName(above).Concat(RegionTable.WithStem(above)))
            {
                var code = codes.FirstOrDefault(code =>
                    RegionTable.ByCode(code).ParentCode == parent || code[..2] + "0000" == parent
                );
                if (code is not null)
                    return code;
            }
        }

        var mentions = Mentions.Count(text);
        var ranked = codes.OrderByDescending(code => ParentMentions(code, mentions)).ToList();
        return ParentMentions(ranked[0], mentions) > ParentMentions(ranked[1], mentions) ? ranked[0] : null;
    }

    private static int ParentMentions(string code, Dictionary<string, int> mentions) =>
        mentions.GetValueOrDefault(RegionTable.ByCode(code).ParentCode ?? "")
        + mentions.GetValueOrDefault(code[..2] + "0000");
}
