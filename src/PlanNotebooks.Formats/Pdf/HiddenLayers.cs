using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
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
    private readonly PdfDocument _file;
    private readonly bool _areAny;

    /// <summary>The dictionaries of the layers; two may say the same.</summary>
    private readonly HashSet<IToken> _off = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads which layers of a file are off.</summary>
    public HiddenLayers(PdfDocument document)
    {
        _file = document;
        if (Direct(_file.Structure.Catalog.CatalogDictionary, NameToken.Ocproperties) is not DictionaryToken all
            || Direct(all, NameToken.D) is not DictionaryToken states)
            return;
        _areAny = true;
        if (Direct(states, NameToken.BaseState) is NameToken state && state == NameToken.Off)
            _off.UnionWith(Each(all, NameToken.Ocgs));
        _off.ExceptWith(Each(states, OnLayers));
        _off.UnionWith(Each(states, NameToken.Off));
    }

    /// <summary>The letters of a page that stand in them.</summary>
    public HashSet<Letter> On(Page page) =>
        !_areAny ? [] : [.. page.GetMarkedContents().SelectMany(content => In(content, isHidden: false))];

    /// <summary>Whether what stands in a layer, or in several that go together, is hidden.</summary>
    public bool Hides(IToken? layer)
    {
        if (!_areAny || Direct(layer) is not DictionaryToken one)
            return false;
        var states = Each(one, NameToken.Ocgs).Select(_off.Contains).ToList();
        return _off.Contains(one) || (states.Count > 0 && !IsShown(states, (Direct(one, NameToken.P) as NameToken)?.Data));
    }

    private static bool IsShown(List<bool> areOff, string? policy) =>
        policy switch
        {
            "AllOn" => !areOff.Contains(true),
            "AnyOff" => areOff.Contains(true),
            "AllOff" => !areOff.Contains(false),
            _ => areOff.Contains(false),
        };

    private IEnumerable<Letter> In(MarkedContentElement content, bool isHidden)
    {
        isHidden |= content.Tag == Mark || (content.Tag == Optional && Hides(content.Properties));
        return content.Children.SelectMany(child => In(child, isHidden)).Concat(isHidden ? content.Letters : []);
    }

    /// <summary>What an entry lists, or the one thing that it holds.</summary>
    private IEnumerable<IToken> Each(DictionaryToken dictionary, NameToken name)
    {
        var held = Direct(dictionary, name);
        return (held is ArrayToken list ? list.Data : (IEnumerable<IToken?>)[held]).Select(Direct).OfType<IToken>();
    }

    private IToken? Direct(DictionaryToken dictionary, NameToken name) => Direct(dictionary.Data.GetValueOrDefault(name.Data));

    private IToken? Direct(IToken? token) =>
        token is IndirectReferenceToken reference ? _file.Structure.TokenScanner.Get(reference.Data)?.Data : token;
}
