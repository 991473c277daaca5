⟦TEAM|Spurs⟧ boss ⟦PERSON|Garrity⟧: ⟦PERSON|Pak⟧ can be one of the best in the world

⟦PERSON|Mel Garrity⟧ believes there's no ceiling for ⟦PERSON|Seo-yun Pak⟧ after the ⟦TEAM|South Korea⟧ forward's stunning solo ⟦G1|goal⟧ lit up ⟦TEAM|Tottenham⟧'s ⟦SCORE|2-1⟧ loss to ⟦TEAM|Manchester City⟧ on ⟦DATE|Saturday⟧.

⟦PERSON|Pak⟧ picked up ⟦PERSON|Hannah Breck⟧'s clearance on her own 18-yard line in the ⟦MINUTE|51st minute⟧, beat four opponents and ⟦G2|clipped the ball over⟧ ⟦PERSON|Jodie Stanforth⟧ to ⟦G3|cancel out⟧ ⟦PERSON|Mireia Fontcuberta⟧'s ⟦G4|penalty⟧.

The visitors couldn't hang on for a point at the ⟦VENUE|Joie Stadium⟧, ⟦PERSON|Poppy Cudworth⟧ ⟦G5|winning it⟧ for ⟦TEAM|City⟧ in the ⟦MINUTE|dying moments⟧ from ⟦PERSON|Fontcuberta⟧'s cross.

But it was the 21-year-old whom everyone wanted to talk about.

"I've been in the game for 20-odd years and I've not seen a better ⟦G6|goal⟧ live," ⟦PERSON|Garrity⟧ told ⟦ORG|Sky Sports⟧. "When she got to halfway I'm screaming at her to pass it. ⟦PERSON|Lucía⟧ was free. Thank God she doesn't listen to me."

⟦PERSON|Lucía Arriaga⟧, who had earlier volleyed against the bar, took it in good part. "I was open, yes. If she shoots wide I kill her."

⟦PERSON|Garrity⟧ was less enthused about how her team let it slip. "It's a soft one. We know ⟦PERSON|Poppy⟧ makes that run. And the first is a penalty because we dive in when there's no danger. I don't think ⟦TEAM|City⟧ had a chance from open play till the ⟦MINUTE|80th minute⟧, and then you ⟦G7|concede⟧ with seconds left, so it's a sore one."

⟦PERSON|Pak⟧ has ⟦G8|scored⟧ four times since arriving in ⟦DATE|September⟧, one of them in the draw with ⟦TEAM|Everton⟧ on her debut at ⟦VENUE|Goodison Park⟧. She said through an interpreter that she had dreamed of a ⟦G9|goal⟧ like ⟦DATE|Saturday⟧'s "since I was watching with my father".

⟦TEAM|City⟧'s win put them top of the ⟦COMPETITION|Barclays Women's Super League⟧ for a day at least. ⟦TEAM|Tottenham⟧ stay seventh and have a free week before the ⟦GPE|North London⟧ derby.

⟦FURNITURE|This clip needs a newer browser to play⟧
⟦FURNITURE|Highlights from the Women's Super League match between Manchester City and Tottenham⟧
=====GOALS=====
{"id": "G1", "scorer": "Seo-yun Pak", "team": "Tottenham", "minute": 51, "kind": "shot", "assist": "Hannah Breck"}
{"id": "G2", "scorer": "Seo-yun Pak", "team": "Tottenham", "minute": 51, "kind": "shot", "assist": "Hannah Breck", "minute_text": "51st minute"}
{"id": "G3", "scorer": "Seo-yun Pak", "team": "Tottenham", "minute": 51, "kind": "shot", "assist": "Hannah Breck", "score": "1-1"}
{"id": "G4", "scorer": "Mireia Fontcuberta", "team": "Manchester City", "kind": "penalty"}
{"id": "G5", "scorer": "Poppy Cudworth", "team": "Manchester City", "assist": "Mireia Fontcuberta", "minute_text": "dying moments"}
{"id": "G6", "scorer": "Seo-yun Pak", "team": "Tottenham", "minute": 51, "kind": "shot", "assist": "Hannah Breck"}
{"id": "G7", "scorer": "Poppy Cudworth", "team": "Manchester City", "assist": "Mireia Fontcuberta"}
{"id": "G8", "scorer": "Seo-yun Pak", "team": "Tottenham", "count": 4, "scope": "background"}
{"id": "G9", "scorer": "Seo-yun Pak", "team": "Tottenham", "minute": 51, "kind": "shot", "assist": "Hannah Breck"}
