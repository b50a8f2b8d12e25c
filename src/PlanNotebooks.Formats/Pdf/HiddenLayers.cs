using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>The layers of a PDF that are switched off when it is opened: nobody sees what stands in them who does not know of
/// them.</summary>
internal sealed class HiddenLayers
{
    /// <summary>What encloses the content of a form that stands in such a layer.</summary>
    public const string Mark = "PlanHidden";

    private const string Optional = "OC";
    private static readonly NameToken OnLayers = NameToken.Create("ON");
    private static readonly DictionaryToken Nothing = new(new Dictionary<NameToken, IToken>());

    /// <summary>What is hidden of layers that go together, by which of them are off: where nothing is said, what has all off.</summary>
    private static readonly Dictionary<string, Func<List<bool>, bool>> Policies = new(StringComparer.Ordinal)
    {
        ["AllOn"] = areOff => areOff.Contains(true),
        ["AnyOff"] = areOff => !areOff.Contains(true),
        ["AllOff"] = areOff => areOff.Contains(false),
        ["AnyOn"] = areOff => !areOff.Contains(false),
    };

    private readonly PdfDocument _file;

    /// <summary>The dictionaries of the layers; two may say the same.</summary>
    private readonly HashSet<IToken> _off = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads which layers of a file are off.</summary>
    public HiddenLayers(PdfDocument document)
    {
        _file = document;
        var all = Dictionary(Direct(_file.Structure.Catalog.CatalogDictionary, NameToken.Ocproperties));
        var states = Dictionary(Direct(all, NameToken.D));
        if (Equals(Direct(states, NameToken.BaseState), NameToken.Off))
            _off.UnionWith(Each(all, NameToken.Ocgs));
        _off.ExceptWith(Each(states, OnLayers));
        _off.UnionWith(Each(states, NameToken.Off));
    }

    /// <summary>The letters of a page that stand in them.</summary>
    public HashSet<Letter> On(Page page) => [.. page.GetMarkedContents().SelectMany(content => In(content, isHidden: false))];

    /// <summary>Whether what stands in a layer, or in several that go together, is hidden.</summary>
    public bool Hides(IToken? layer)
    {
        var one = Dictionary(Direct(layer));
        var policy = (Direct(one, NameToken.P) as NameToken)?.Data ?? "";
        var areOff = Each(one, NameToken.Ocgs).DefaultIfEmpty(one).Select(_off.Contains).ToList();
        return Policies.GetValueOrDefault(policy, Policies["AnyOn"])(areOff);
    }

    private IEnumerable<Letter> In(MarkedContentElement content, bool isHidden)
    {
        isHidden |= content.Tag == Mark || (content.Tag == Optional && Hides(content.Properties));
        var own = content.Letters.Where(_ => isHidden);
        return content.Children.SelectMany(child => In(child, isHidden)).Concat(own);
    }

    private static DictionaryToken Dictionary(IToken? token) =>
        token as DictionaryToken ?? Nothing;

    /// <summary>What an entry lists, or the one thing that it holds.</summary>
    private IEnumerable<IToken> Each(DictionaryToken dictionary, NameToken name)
    {
        var held = Direct(dictionary, name);
        var all = (held as ArrayToken)?.Data ?? (IEnumerable<IToken?>)[held];
        return all.Select(Direct).OfType<IToken>();
    }

    private IToken? Direct(DictionaryToken dictionary, NameToken name) => Direct(dictionary.Data.GetValueOrDefault(name.Data));

    private IToken? Direct(IToken? token) =>
        token is IndirectReferenceToken reference ? _file.Structure.TokenScanner.Get(reference.Data)?.Data : token;
}
