⟦TEAM|Leeds⟧ land ⟦TEAM|Celtic⟧ forward ⟦PERSON|Kacper Wiśnik⟧ in £13.5m deal

⟦FURNITURE|Last updated 2 hours ago⟧

⟦FURNITURE|Share this article⟧

⟦TEAM|Leeds United⟧ have completed the signing of ⟦NORP|Polish⟧ forward ⟦PERSON|Kacper Wiśnik⟧ from ⟦TEAM|Celtic⟧ on a four-year contract for a fee that could rise to £13.5m.

The 24-year-old flew from ⟦GPE|Glasgow⟧ to ⟦GPE|Yorkshire⟧ on ⟦DATE|Sunday⟧ and passed a medical at ⟦VENUE|Thorp Arch⟧, ending a chase that had also involved ⟦TEAM|Torino⟧ and ⟦TEAM|Union Berlin⟧.

⟦PERSON|Wiśnik⟧ ⟦G1|scored 19 times⟧ in the ⟦COMPETITION|Scottish Premiership⟧ ⟦DATE|last season⟧, yet he is best remembered in ⟦GPE|Glasgow⟧ for one night in ⟦DATE|September 2023⟧, when his ⟦G2|winner⟧ against ⟦TEAM|Lazio⟧ had the whole of ⟦VENUE|Celtic Park⟧ bouncing in the rain. ⟦TEAM|Celtic⟧ will replace him with a loan, with ⟦TEAM|Brighton⟧'s ⟦NORP|Danish⟧ attacker ⟦PERSON|Mikkel Straarup⟧ the favourite.

"I spoke with the coach three times by telephone and the third time I already had the suitcase packed," ⟦PERSON|Wiśnik⟧ told ⟦ORG|LUTV⟧. "⟦GPE|Leeds⟧ is a big city with one club. In ⟦GPE|Poland⟧ we know this kind of place."

The move is good news too for ⟦TEAM|Zagłębie Lubin⟧, who inserted a 15 per cent sell-on clause when they let him leave ⟦GPE|Poland⟧ at 20, and for his agents, ⟦ORG|Meridian Sports Group⟧, who represent four members of the ⟦VENUE|Elland Road⟧ dressing room.

Manager ⟦PERSON|Óscar Ferreiro⟧ was short of forwards after ⟦PERSON|Dexter Haughton⟧ tore a hamstring and ⟦PERSON|Lamine Sarrazin⟧ was sold to ⟦TEAM|Al-Ettifaq⟧ of the ⟦COMPETITION|Saudi Pro League⟧. He has been promised one more addition before the window shuts on ⟦DATE|Monday⟧; ⟦ORG|The Athletic⟧ reported that ⟦TEAM|Rennes⟧ midfielder ⟦PERSON|Tidiane Koumba⟧ is on the list.

⟦FURNITURE|READ MORE: Every Premier League signing of the window so far⟧

⟦FURNITURE|READ MORE: Leeds kit launch: fans split over 'mustard' third shirt⟧

⟦PERSON|Wiśnik⟧ will wear the number 29 shirt. International clearance from the ⟦ORG|Polish Football Association⟧ is expected in time for the trip to ⟦TEAM|Fulham⟧. ⟦FURNITURE|Sign up for our Leeds United newsletter, delivered every morning at 7am⟧
=====GOALS=====
{"id":"G1","scorer":"Kacper Wiśnik","team":"Celtic","count":19,"scope":"background"}
{"id":"G2","scorer":"Kacper Wiśnik","team":"Celtic","scope":"background"}
