namespace PlanNotebooks.Regions;

/// <summary>An administrative division.</summary>
/// <param name="Name">Its full name with the city or province above it where it needs one: 杭州市上城区, 杭州市, 江苏省.</param>
/// <param name="Code">Its code in GB/T 2260, six digits; null for an area that has none.</param>
public sealed record Region(string Name, string? Code)
{
    private const int ShortestName = 2;

    /// <summary>The whole country.</summary>
    public static Region Nation { get; } = new("全国", "000000");

    /// <summary>How long the region's own name is at the head of words, with or without the word for what it is (荔城区, 荔城); 0 where they
    /// begin otherwise.</summary>
    internal int LengthOfName(ReadOnlySpan<char> words)
    {
        for (var start = Name.Length - ShortestName; start >= 0; start--)
            if (words.StartsWith(Name.AsSpan(start)))
                return Name.Length - start;
        for (var start = Name.Length - ShortestName - 1; start >= 0; start--)
            if (words.StartsWith(Name.AsSpan(start)[..^1]))
                return Name.Length - start - 1;
        return 0;
    }

    /// <summary>The code of the division that this one belongs to: of 330102 330100, of 330100 330000; null for a province.</summary>
    public string? ParentCode =>
        Code switch
        {
            null or "000000" => null,
            _ when Code.EndsWith("0000", StringComparison.Ordinal) => Nation.Code,
            _ when Code.EndsWith("00", StringComparison.Ordinal) => Code[..2] + "0000",
            _ => Code[..4] + "00",
        };
}
