namespace PlanNotebooks.Regions;

/// <summary>An administrative division.</summary>
/// <param name="Name">Its full name with the city or province above it where it needs one: 杭州市上城区, 杭州市, 江苏省.</param>
/// <param name="Code">Its code in GB/T 2260, six digits; null for an area that has none.</param>
public sealed record Region(string Name, string? Code)
{
    /// <summary>The whole country.</summary>
    public static Region Nation { get; } = new("全国", "000000");

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
