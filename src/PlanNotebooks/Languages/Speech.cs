namespace PlanNotebooks.Languages;

/// <summary>The language that is spoken now.</summary>
/// <remarks>
/// It is English, unless the environment variable <c>PLAN_PARAM_LANG</c> says <c>zh</c>, which is what <c>--lang zh</c> and <c>--param
/// lang=zh</c>
/// set, so that the same cell speaks either in every kernel.
/// </remarks>
public static class Speech
{
    /// <summary>The notebook parameter that names the language: <c>lang</c>.</summary>
    public const string Parameter = "lang";

    private const string Variable = "PLAN_PARAM_LANG";
    private static readonly AsyncLocal<Language?> Chosen = new();

    /// <summary>The language that everything shown from here on is in.</summary>
    public static Language Current =>
        Chosen.Value ?? Of(Environment.GetEnvironmentVariable(Variable)) ?? Language.English;

    /// <summary>Whether <see cref="Current"/> is Chinese.</summary>
    public static bool IsChinese => Current == Language.Chinese;

    /// <summary>The language of a code, <c>en</c> or <c>zh</c>, whatever region or script follows it (<c>zh-CN</c>, <c>en_GB</c>); null
    /// for any other.</summary>
    public static Language? Of(string? code) =>
        code?.Split('-', '_')[0].ToUpperInvariant() switch
        {
            "EN" => Language.English,
            "ZH" => Language.Chinese,
            _ => null,
        };

    /// <summary>The code of a language: <c>en</c>, <c>zh</c>.</summary>
    public static string Code(Language language) => language == Language.Chinese ? "zh" : "en";

    /// <summary>Speaks a language until the result is disposed, in this flow of calls alone.</summary>
    public static IDisposable In(Language language)
    {
        var before = Chosen.Value;
        Chosen.Value = language;
        return new Return(before);
    }

    private sealed class Return(Language? before) : IDisposable
    {
        public void Dispose() => Chosen.Value = before;
    }
}
