namespace PlanNotebooks.Quantities;

/// <summary>Adds up a number from its digits and multipliers, left to right: 1亿2千5百万 is 125,000,000.</summary>
internal struct NumeralSum
{
    private const decimal Largest = 1e18m;
    private decimal _total;
    private decimal _section;
    private decimal? _digits;
    private decimal _lastGreat;
    private decimal _lastSmall;
    private bool _hasDigits;

    /// <summary>Whether the number is larger than any that is kept.</summary>
    public bool IsOutOfRange { get; private set; }

    /// <summary>What has been added so far.</summary>
    public readonly decimal Value => _total + _section + (_digits ?? 0);

    /// <summary>Takes digits, or the value of one Chinese numeral.</summary>
    public void Add(decimal? digits)
    {
        IsOutOfRange |= digits is null;
        _hasDigits = true;
        _section += _digits ?? 0;
        _digits = digits;
    }

    /// <summary>Takes a multiplier; one that follows nothing multiplies 1: 百 is 100, 万亿 is 10^12.</summary>
    public void Multiply(decimal factor)
    {
        if (factor < Multipliers.TenThousand)
            MultiplyDigits(factor);
        else
            MultiplySection(factor);
        IsOutOfRange |= Value > Largest;
    }

    /// <remarks>A smaller multiplier behind a greater one counts once: 二百十七 is 217.</remarks>
    private void MultiplyDigits(decimal factor)
    {
        if (_digits is { } digits)
            _section += Product(digits, factor);
        else if (_section > 0)
            _section = factor < _lastSmall ? _section + factor : Product(_section, factor);
        else if (_total > 0)
            _total = Product(_total, factor);
        else if (!_hasDigits)
            _section = factor;
        (_digits, _lastSmall) = (null, factor);
    }

    private void MultiplySection(decimal factor)
    {
        var section = _section + (_digits ?? 0);
        if (factor < _lastGreat)
            _total += Product(section, factor);
        else
            _total = Product(Math.Max(_total + section, _hasDigits ? 0 : 1), factor);
        (_section, _digits, _lastGreat, _lastSmall) = (0, null, factor, 0);
    }

    private readonly decimal Product(decimal value, decimal factor) =>
        IsOutOfRange || value > Largest ? value : value * factor;
}
