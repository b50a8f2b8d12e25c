using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Reads a number in digits with its multipliers: 18万, 2亿多, 100来万, 1万6千多, 3万4000, 2千零30万, 1亿2千5百万.</summary>
internal ref struct NumeralReader
{
    /// <summary>30余, 十几, 百来.</summary>
    private const string Soft = "余多几来";

    /// <summary>多元化, 多元文化, 多元融资, 多元投入.</summary>
    private const string BehindYuanOfWords = "化文融投";
    private const int FewestPlainDigits = 3;
    private static readonly WordClass NotSoft = WordClasses.Of("not-rounding");

    private readonly Stretch _text;
    private NumeralSum _sum;
    private int _at;
    private int _digitsEnd;
    private decimal _factor = 1;
    private decimal _last;
    private bool _isRounded;
    private bool _isBroken;

    private NumeralReader(in Stretch text, int at)
    {
        _text = text;
        _at = at;
    }

    /// <summary>Reads the number whose first digit stands at <paramref name="at"/>.</summary>
    public static Numeral Read(in Stretch text, int at)
    {
        var reader = new NumeralReader(text, at);
        reader.AddDigits();
        var printed = reader._sum.Value;
        while (reader.Advance()) { }

        return reader.Result(printed);
    }

    private readonly Numeral Result(decimal printed)
    {
        decimal? value = _sum.IsOutOfRange ? null : _sum.Value;
        var factor = value is { } sum && printed != 0 ? sum / printed : _factor;
        return new Numeral(_digitsEnd, _at, value, factor, _isRounded);
    }

    /// <summary>Takes the next part of the number; false where it has ended.</summary>
    private bool Advance()
    {
        if (IsSoft())
            return Soften();
        if (Multipliers.IsAt(_text, _at))
            return Multiply();
        var digits = _text[_at] == '零' ? _at + 1 : _at;
        return IsRest(digits) && AddRest(digits);
    }

    private bool Soften()
    {
        _isRounded = true;
        _at++;
        return true;
    }

    private bool Multiply()
    {
        _last = Multipliers.FactorOf(_text[_at]);
        _factor *= _factor < Multipliers.TenThousand * Multipliers.TenThousand ? _last : 1;
        _sum.Multiply(_last);
        _at++;
        return !_sum.IsOutOfRange;
    }

    private bool AddRest(int digits)
    {
        (_at, _isRounded, _last) = (digits, false, 0);
        AddDigits();
        return true;
    }

    private void AddDigits()
    {
        var end = Digits.End(_text, _at);
        var digits = _text.Between(_at, end);
        _isBroken |= digits.Contains('.');
        _sum.Add(Digits.Value(digits));
        (_at, _digitsEnd) = (end, end);
    }

    private readonly bool IsSoft()
    {
        if (!Soft.Contains(_text[_at]))
            return false;
        if (NotSoft.AtStart(_text.After(_at)) > 0 && !IsManyYuan())
            return false;
        return _text[_at] != '来' || Multipliers.IsAt(_text, _at + 1) || Units.All.AtStart(_text.After(_at + 1)) > 0;
    }

    /// <summary>3亿多元,… is money; 多元 before a noun (20多元化) means diverse.</summary>
    private readonly bool IsManyYuan() =>
        _text[_at + 1] == '元' && _last > 0 && !BehindYuanOfWords.Contains(_text[_at + 2]);

    /// <summary>Whether digits go on with the number: behind a multiplier of a whole number (1.2万 is whole in itself), smaller than it,
    /// and with one of their own or of several places.</summary>
    private readonly bool IsRest(int digits)
    {
        if (_last == 0 || _isBroken || !_text.IsDigit(digits))
            return false;
        var end = _text.EndOfRun(digits);
        if (
            end < Digits.End(_text, digits)
            || Digits.Value(_text.Between(digits, end)) is not { } value
            || value >= _last
        )
            return false;
        return EndsRest(end, digits > _at || end - digits >= FewestPlainDigits);
    }

    private readonly bool EndsRest(int end, bool mayBePlain)
    {
        var next = Multipliers.IsAt(_text, end) ? Multipliers.FactorOf(_text[end]) : 1;
        if (next > 1)
            return next < _last || (_last < Multipliers.TenThousand && next >= Multipliers.TenThousand);
        return mayBePlain && Units.All.AtStart(_text.After(end).TrimStart(Soft)) > 0;
    }
}
