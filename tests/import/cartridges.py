# SPDX-License-Identifier: GPL-3.0-or-later
"""Common Cartridges for tests, made of readable descriptions after the public specifications of the versions."""

import html
import io
import zipfile

# Version → what stands in the addresses of name spaces, at the end of types, and what the manifest says of itself
VERSIONS = {
    "1.0": ("imscc", "v1p0", "IMS Common Cartridge", "1.0.0"),
    "1.1": ("imsccv1p1", "v1p1", "IMS Common Cartridge", "1.1.0"),
    "1.2": ("imsccv1p2", "v1p2", "IMS Common Cartridge", "1.2.0"),
    "1.3": ("imsccv1p3", "v1p3", "IMS Common Cartridge", "1.3.0"),
    "1.4": ("imsccv1p4", "v1p4", "IMS Common Cartridge", "1.4.0"),
    "thin 1.2": ("imsccv1p2", "v1p2", "IMS Thin Common Cartridge", "1.2.0"),
    "thin 1.3": ("imsccv1p3", "v1p3", "IMS Thin Common Cartridge", "1.3.0"),
}


class Resource:
    """Something that items lead to: its type, its files, and what else the manifest says of it."""

    def __init__(self, kind, files=None, *, href=None, dependencies=(), inline="", attributes="", inside=""):
        self.kind, self.files, self.href = kind, files or {}, href
        self.dependencies, self.inline, self.attributes, self.inside = dependencies, inline, attributes, inside


def topic(title, text, plain=False, dependencies=()):
    text_type = "plain" if plain else "html"
    return Resource("imsdt_xml{v}", {"{id}.xml": f"""<topic xmlns="http://www.imsglobal.org/xsd/{{ns}}/imsdt_{{v}}">
<title>{html.escape(title)}</title><text texttype="text/{text_type}">{html.escape(text)}</text></topic>"""},
                    dependencies=dependencies)


def link_xml(title, address):
    return (f'<wl:webLink xmlns:wl="http://www.imsglobal.org/xsd/{{ns}}/imswl_{{v}}"><wl:title>{html.escape(title)}</wl:title>'
            f'<wl:url href="{html.escape(address)}" target="_blank"/></wl:webLink>')


def link(title, address):
    return Resource("imswl_xml{v}", {"{id}.xml": link_xml(title, address)})


def tool_xml(title, address, description=""):
    return f"""<lti:cartridge_basiclti_link xmlns:lti="http://www.imsglobal.org/xsd/imslticc_v1p0"
 xmlns:blti="http://www.imsglobal.org/xsd/imsbasiclti_v1p0"><blti:title>{html.escape(title)}</blti:title>
<blti:description>{html.escape(description)}</blti:description><blti:launch_url>{html.escape(address)}</blti:launch_url>
<blti:vendor><lticp:code xmlns:lticp="http://www.imsglobal.org/xsd/imslticp_v1p0">x</lticp:code></blti:vendor>
</lti:cartridge_basiclti_link>"""


def tool(title, address, description=""):
    return Resource("imsbasiclti_xmlv1p0", {"{id}/link.xml": tool_xml(title, address, description)})


def page(text, name="{id}.html", kind="webcontent", title="Page", head="", attributes="", inside=""):
    content = f"<!DOCTYPE html><html><head><title>{html.escape(title)}</title>{head}</head><body>{text}</body></html>"
    return Resource(kind, {name: content}, href=name, attributes=attributes, inside=inside)


def file(name):
    return Resource("webcontent", {name: b"%PDF-1.4 nothing"}, href=name)


def assignment(title, text, points="10", canvas=""):
    """The assignment of the extension that came with 1.3; @canvas: what Canvas adds"""
    return Resource("assignment_xmlv1p0", {"{id}/assignment.xml": f"""<assignment identifier="a"
 xmlns="http://www.imsglobal.org/xsd/imscc_extensions/assignment"><title>{html.escape(title)}</title>
<text texttype="text/html">{html.escape(text)}</text><instructor_text texttype="text/plain">We meet live.</instructor_text>
<gradable points_possible="{points}">true</gradable><extensions platform="canvas.instructure.com">
<assignment xmlns="http://canvas.instructure.com/xsd/cccv1p0"><title>{html.escape(title)}</title>{canvas}</assignment>
</extensions></assignment>"""}, href="{id}/assignment.xml")


def quiz(title, attempts=None, minutes=None, text="", dependencies=(), questions=1):
    fields = [("cc_profile", "cc.exam.v0p1"), ("cc_maxattempts", attempts), ("qmd_timelimit", minutes)]
    shown = "".join(f"<qtimetadatafield><fieldlabel>{name}</fieldlabel><fieldentry>{value}</fieldentry></qtimetadatafield>"
                    for name, value in fields if value is not None)
    item = """<item ident="q"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>qmd_timelimit</fieldlabel>
<fieldentry>3</fieldentry></qtimetadatafield></qtimetadata></itemmetadata><presentation><material>
<mattext texttype="text/html">We will meet on Zoom.</mattext></material></presentation></item>"""
    intro = (f'<presentation_material><flow_mat><material><mattext texttype="text/html">{html.escape(text)}</mattext>'
             "</material></flow_mat></presentation_material>") if text else ""
    return Resource("imsqti_xmlv1p2/imscc_xml{v}/assessment", {"{id}/qti.xml": f"""<questestinterop
 xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="a" title="{html.escape(title)}"><qtimetadata>{shown}
</qtimetadata>{intro}<section ident="root">{item * questions}</section></assessment></questestinterop>"""},
                    dependencies=dependencies)


def bank():
    return Resource("imsqti_xmlv1p2/imscc_xml{v}/question-bank", {"{id}.xml": "<questestinterop><objectbank/></questestinterop>"})


def sidecar(files, href=None):
    """What Canvas keeps beside a resource"""
    return Resource("associatedcontent/imscc_xml{v}/learning-application-resource", files, href=href or next(iter(files)))


def canvas(root, inside, attributes=""):
    return f'<{root} {attributes} xmlns="http://canvas.instructure.com/xsd/cccv1p0">{inside}</{root}>'


def teachers(role="Instructor"):
    return f"""<metadata><lom:lom><lom:educational><lom:intendedEndUserRole><lom:source>IMSGLC_CC_Rolesv1p1</lom:source>
<lom:value>{role}</lom:value></lom:intendedEndUserRole></lom:educational></lom:lom></metadata>"""


def item(title, reference=None, items=(), identifier=None, inside=""):
    """One item of an outline; @reference: the name of a resource"""
    return title, reference, items, identifier, inside


def items_xml(items, numbers):
    for title, reference, inner, identifier, inside in items:
        name = identifier or f"item{next(numbers)}"
        shown = "" if title is None else f"<title>{html.escape(title)}</title>"
        leads = f' identifierref="{reference}"' if reference else ""
        yield f'<item identifier="{name}"{leads}>{shown}{"".join(items_xml(inner, numbers))}{inside}</item>'


def resource_xml(name, resource, fill):
    href = f' href="{fill(resource.href)}"' if resource.href else ""
    files = "".join(f'<file href="{html.escape(fill(path))}"/>' for path in resource.files)
    others = "".join(f'<dependency identifierref="{other}"/>' for other in resource.dependencies)
    return (f'<resource identifier="{name}" type="{fill(resource.kind)}"{href} {resource.attributes}>{resource.inside}{files}'
            f"{fill(resource.inline)}{others}</resource>")


def manifest(outline, resources, version="1.1", title="A course", description=None, root=True, around=""):
    """The manifest as text. @outline: items, or None for none; @root: whether the one item around them is there"""
    space, ending, schema, number = VERSIONS[version]
    lom = "http://ltsc.ieee.org/xsd/" + (f"{space}/LOM" if version == "1.0" else f"{space}/LOM/manifest")
    shown = "" if outline is None else "".join(items_xml(outline, iter(range(1, 1000000))))
    if root and outline is not None:
        shown = f'<item identifier="root">{shown}</item>'
    organization = "" if outline is None else (f'<organization identifier="org" structure="rooted-hierarchy">{shown}'
                                               "</organization>")
    names = [resource_xml(name, resource, lambda text, name=name: text.format(id=name, ns=space, v=ending))
             for name, resource in resources.items()]
    about = "" if title is None else f"<l:title><l:string>{html.escape(title)}</l:string></l:title>"
    about += "" if description is None else f"<l:description><l:string>{html.escape(description)}</l:string></l:description>"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/{space}/imscp_v1p1" xmlns:l="{lom}"
 xmlns:lom="http://ltsc.ieee.org/xsd/{space}/LOM/resource"
 xmlns:cpx="http://www.imsglobal.org/xsd/{space}/imscp_extensionv1p2" {around}>
<metadata><schema>{schema}</schema><schemaversion>{number}</schemaversion><l:lom><l:general>{about}</l:general></l:lom></metadata>
<organizations>{organization}</organizations><resources>{"".join(names)}</resources></manifest>"""


def files_of(resources, version="1.1"):
    space, ending, _, _ = VERSIONS[version]
    for name, resource in resources.items():
        for path, content in resource.files.items():
            if isinstance(content, str):
                content = content.replace("{id}", name).replace("{ns}", space).replace("{v}", ending).encode()
            yield path.format(id=name, ns=space, v=ending), content


def pack(files):
    """A zip of (path, bytes) pairs; its entries in that order"""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files:
            archive.writestr(path, content)
    return data.getvalue()


def cartridge(outline, resources, version="1.1", folder="", manifest_last=False, more=(), **options):
    """A whole cartridge. @more: files that the manifest does not name"""
    parts = list(files_of(resources, version)) + [(path, content.encode()) for path, content in more]
    place = len(parts) if manifest_last else 0
    parts.insert(place, ("imsmanifest.xml", manifest(outline, resources, version, **options).encode()))
    return pack((folder + path, content) for path, content in parts)
