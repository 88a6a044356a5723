"""Numeric with tolerance, and arithmetic whose numbers are drawn from a table."""

import ast
import operator
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal, DivisionByZero, InvalidOperation
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from simulator.core.numbers import number_in
from simulator.core.question import Face, Given, Marked, Policy, Question, drawn

_OPERATIONS: dict[type, Callable[..., Decimal]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.USub: operator.neg,
}


def _rounded(value: Decimal, places: Decimal = Decimal(0)) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-int(places)), ROUND_HALF_UP)


_FUNCTIONS: dict[str, Callable[..., Decimal]] = {"min": min, "max": max, "abs": abs, "round": _rounded}


def calculate(formula: str, values: Mapping[str, Decimal]) -> Decimal:
    """The value of an arithmetic formula: + - * / ( ) min max abs round (half up) and the named values.

    Raises ValueError for anything else, unknown names and division by zero.
    """

    def value(node: ast.AST) -> Decimal:
        match node:
            case ast.Expression(body=body):
                return value(body)
            case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
                return Decimal(str(ast.get_source_segment(formula, node) or number))
            case ast.Name(id=name) if name in values:
                return values[name]
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATIONS:
                return _OPERATIONS[type(op)](value(left), value(right))
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return -value(operand)
            case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in _FUNCTIONS:
                return _FUNCTIONS[name](*(value(arg) for arg in args))
        raise ValueError(f"cannot calculate {ast.unparse(node) if isinstance(node, ast.expr) else formula!r}")

    try:
        return value(ast.parse(formula.strip(), mode="eval"))
    except (SyntaxError, TypeError, DivisionByZero, InvalidOperation, RecursionError) as error:
        raise ValueError(f"cannot calculate {formula!r}") from error


class Numeric(Question):
    """One number is asked for; `tolerance` is how far off it may be, in the unit of the answer.

    With `cases` (rows of named values) the stem's {names} and the answer's formula take the values of the row that the
    seed draws, so that neighbours calculate different numbers.
    """

    kind: Literal["numeric"] = "numeric"
    answer: Annotated[str, Field(min_length=1)]
    tolerance: Annotated[Decimal, Field(ge=0)] = Decimal(0)
    unit: str = ""
    cases: tuple[dict[str, Decimal], ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _text(cls, data: Any) -> Any:
        if isinstance(data, dict) and isinstance(data.get("answer"), int | float | Decimal):
            data = data | {"answer": str(data["answer"])}
        return data

    @model_validator(mode="after")
    def _sound(self) -> "Numeric":
        for row in self.cases or ({},):
            calculate(self.answer, row)
            try:
                self.stem.format_map(dict.fromkeys(row, ""))
            except (KeyError, IndexError, ValueError) as error:
                raise ValueError(f"the stem names {error}, which no case gives") from error
        return self

    def _case(self, seed: int) -> dict[str, Decimal]:
        return self.cases[drawn(seed, self.id) % len(self.cases)] if self.cases else {}

    def value(self, seed: int) -> Decimal:
        """The right number for the case that this seed draws."""
        return calculate(self.answer, self._case(seed))

    def face(self, seed: int, shuffle: bool = True) -> Face:
        values = {name: format(number, "f") for name, number in self._case(seed).items()}
        return Face(self.stem.format_map(values) if self.cases else self.stem, unit=self.unit, values=values)

    def mark(self, given: Given | None, seed: int, policy: Policy) -> Marked:
        number = number_in(given, self.unit) if isinstance(given, str) else None
        return Marked(float(number is not None and abs(number - self.value(seed)) <= self.tolerance))

    def key(self, seed: int) -> str:
        value = format(self.value(seed).normalize(), "f")
        return f"{value} {self.unit}".strip() + (f" (±{self.tolerance})" if self.tolerance else "")
